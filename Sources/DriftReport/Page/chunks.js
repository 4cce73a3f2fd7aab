// Long lists: the first screen at once, the rest a part per animation frame.

const firstChunk = 40;
const leastChunk = 6; // fill a screen where items are large
const firstTime = 30; // milliseconds after which the first screen has to do
const frameTime = 8; // milliseconds of a frame that are spent on a list
let unfinished;

/** Calls `make(item)` for each item and appends what comes of it. A new list ends the one before. */
function inChunks(items, parent, make) {
  let at = 0;
  const job = {
    frame: 0,
    step(isEnough) {
      const batch = document.createDocumentFragment();
      const from = at;
      while (at < items.length && !isEnough(at - from)) {
        batch.append(make(items[at], at));
        at += 1;
      }
      parent.append(batch);
    },
    next() {
      if (at >= items.length) {
        if (unfinished === job) unfinished = undefined;
        return;
      }
      job.frame = requestAnimationFrame(() => {
        const start = performance.now();
        job.step((done) => done > 0 && performance.now() - start > frameTime);
        job.next();
      });
    },
  };
  stopChunks();
  unfinished = job;
  const start = performance.now();
  job.step((done) => done >= firstChunk
    || (done >= leastChunk && performance.now() - start > firstTime));
  job.next();
}

function stopChunks() {
  if (unfinished) cancelAnimationFrame(unfinished.frame);
  unfinished = undefined;
}

/** Draws all that is left, as for printing. */
function finishChunks() {
  const job = unfinished;
  stopChunks();
  job?.step(() => false);
}
