// Why a member came into its row, in words. The data has log-odds in tenths; what speaks for a match
// is above 0.

const outset = -6; // what speaks against any two members, before anything is known of them

function strength(tenths) {
  const size = Math.abs(tenths);
  if (size < 3) return say("evidence.nothing");
  const side = tenths > 0 ? "for" : "against";
  return say(`evidence.${size < 12 ? "slightly" : size < 28 ? "plainly" : "strongly"}.${side}`);
}

function confidenceWords(confidence) {
  const level = confidence >= 95 ? "certain" : confidence >= 80 ? "likely" : "doubtful";
  return say(`confidence.${level}`, { count: confidence });
}

function evidence(cell, isOpened) {
  const [column, member, confidence, nameDegree, textDegree, ...weights] = cell.why;
  const other = cell.row.cells[column];
  const name = other?.members[member]?.name ?? "";
  const [names = 0, texts = 0, values = 0, position = 0, alias = 0] = weights;
  const lines = [
    ["names", names, say("evidence.degree", { count: nameDegree })],
    ["texts", texts, textDegree < 0 ? say("evidence.incomparable")
      : say("evidence.degree", { count: textDegree })],
    ["values", values, ""], ["position", position, ""],
    ...(alias ? [["alias", alias, ""]] : []), ["outset", outset, ""]];
  const sum = lines.reduce((all, [, weight]) => all + weight, 0);
  return element("details", { class: "evidence", open: isOpened },
    element("summary", {},
      isolated(cell.column.edition.label), " ",
      element("span", { class: "hint" }, confidenceWords(confidence))),
    element("p", {}, phrase("evidence.by", {
      edition: other ? isolated(other.column.edition.label) : "", name: code(name) })),
    element("table", {},
      element("caption", { class: "unseen" }, say("evidence.title")),
      element("thead", { class: "unseen" }, element("tr", {},
        ["evidence.kind", "evidence.says", "evidence.weight"].map((key) =>
          element("th", { scope: "col" }, say(key))))),
      element("tbody", {}, lines.map(([key, weight, remark]) => element("tr", {},
        element("th", { scope: "row" }, say(`evidence.${key}`)),
        element("td", {}, strength(weight), remark ? element("span", { class: "hint" }, ` ${remark}`) : null),
        element("td", { class: "number" }, weightMark(weight))))),
      element("tfoot", {}, element("tr", {},
        element("th", { scope: "row" }, say("evidence.total")),
        element("td", {}, confidenceWords(confidence)),
        element("td", { class: "number" }, weightMark(sum))))));
}

function weightMark(tenths) {
  const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "±";
  const width = `${Math.min(50, Math.abs(tenths))}%`;
  return element("span", { class: `weight ${tenths < 0 ? "weight-against" : "weight-for"}` },
    element("span", { class: "weight-bar", "aria-hidden": "true" },
      element("span", { style: { "inline-size": width } })),
    element("span", {}, sign + speech.score.format(Math.abs(tenths) / 10)));
}
