// Copies to the clipboard, and what the page says in passing.

let noticeTimer;

/** Says something to everybody for a moment: on the page and to screen readers. */
function notice(text) {
  announce(text);
  const shownNotice = document.getElementById("notice");
  shownNotice.textContent = text;
  shownNotice.classList.add("is-shown");
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => shownNotice.classList.remove("is-shown"), 2500);
}

/** Says something to screen readers only. */
function announce(text) {
  document.getElementById("said").textContent = text;
}

async function copy(text) {
  let isDone = false;
  try {
    await navigator.clipboard.writeText(text);
    isDone = true;
  } catch {
    isDone = copyBySelection(text);
  }
  notice(say(isDone ? "copied" : "copy.failed"));
}

/** For pages opened as files, which some browsers give no clipboard. */
function copyBySelection(text) {
  const focused = document.activeElement;
  const parent = focused?.closest("dialog") ?? document.body;
  const area = element("textarea", { class: "unseen", "aria-hidden": "true", tabindex: -1 });
  area.value = text;
  parent.append(area);
  area.select();
  let isDone = false;
  try {
    isDone = document.execCommand("copy");
  } catch {
    isDone = false;
  }
  area.remove();
  focused?.focus({ preventScroll: true });
  return isDone;
}

/** `make` is called when the button is pressed, as what is shown may have changed. */
function copyButton(make, label = say("copy.markdown")) {
  return button({ class: "quiet copy", onclick: () => copy(make()) },
    icon("copy"), element("span", {}, label));
}

function smallCopyButton(make) {
  return button({
    class: "quiet small copy", title: say("copy.markdown"), "aria-label": say("copy.markdown"),
    onclick: () => copy(make()),
  }, icon("copy"));
}
