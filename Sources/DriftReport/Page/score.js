// Drift: of 100 cells, how many are wrong. See `overview.js` for the definition that readers get.

function drift([points, cells]) {
  return cells > 0 ? (100 * points) / cells : 0;
}

/** One decimal, and never 0.0 where something drifts. */
function driftText(score) {
  const value = drift(score);
  return value > 0 && value < 0.05 ? `<${speech.score.format(0.1)}` : speech.score.format(value);
}

function driftLevel(score) {
  const value = drift(score);
  return value === 0 ? "none" : value < 5 ? "low" : value < 20 ? "middle" : "high";
}

/** The number with a bar as long as the share of `longest`. */
function driftBar(score, longest = 100) {
  const share = Math.min(100, (100 * drift(score)) / Math.max(longest, 1e-9));
  return element("span", { class: `drift drift-${driftLevel(score)}` },
    element("span", { class: "drift-number" }, driftText(score)),
    element("span", { class: "drift-bar", "aria-hidden": "true" },
      element("span", { style: { "inline-size": `${share}%` } })));
}

/** A count with the shape of its kind; nothing is quiet. */
function countMark(kind, number) {
  return element("span", { class: `count count-${number ? kind : "zero"}` },
    number ? icon(kind) : null, element("span", { class: "number" }, formatted(number)));
}

/** Points with a bar as long as their share of the most. */
function pointsBar([points], most) {
  const share = (100 * points) / Math.max(most, 0.5);
  return element("span", { class: `drift drift-${points ? "points" : "none"}` },
    element("span", { class: "drift-number" }, speech.score.format(points)),
    element("span", { class: "drift-bar", "aria-hidden": "true" },
      element("span", { style: { "inline-size": `${share}%` } })));
}

/** The counts that move the score, in one line. */
function countsLine(tally) {
  return element("span", { class: "counts" },
    ["error", "warning", "missing"].filter((kind) => tally[kind]).map((kind) =>
      element("span", { class: `count count-${kind}` },
        icon(kind), say(`count.${kind}`, { count: tally[kind] }))));
}
