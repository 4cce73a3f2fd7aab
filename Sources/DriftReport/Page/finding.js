// One finding, as the list and the panel show it.

function severityMark(finding) {
  return element("span", { class: `severity severity-${finding.severity}` },
    icon(finding.severity), element("span", {}, say(finding.severity)));
}

function settledText(finding) {
  const [kind, reason] = finding.settled;
  return reason ? say(`settled.${kind}.reason`, { reason: visible(reason) }) : say(`settled.${kind}`);
}

function findingItem(finding, { isInPanel = false } = {}) {
  const { rule } = finding;
  const witnesses = witnessesOf(finding);
  return element("li", {
    class: `finding finding-${finding.severity}${finding.settled ? " is-settled" : ""}`,
    "data-finding": finding.id,
  },
  element("div", { class: "finding-head" },
    severityMark(finding),
    element("p", { class: "message" }, isolated(spoken(finding.message))),
    smallCopyButton(() => markdownFinding(finding))),
  element("div", { class: "finding-facts" },
    isInPanel
      ? element("span", { class: "rule" }, element("strong", {}, spoken(rule.title)), " ",
        element("code", {}, rule.id))
      : element("a", {
        class: "rule", href: addressOf({ view: "findings", rule: [rule.id] }), title: spoken(rule.title),
      }, element("code", {}, rule.id)),
    finding.edition ? element("span", { class: "edition" }, isolated(finding.edition.label)) : null,
    place(finding.file, finding.line),
    !isInPanel && finding.cell ? element("a", { class: "to-matrix", href: addressOfCell(finding.cell) },
      say("finding.matrix"), unseen(` ${finding.row.name}`)) : null),
  isInPanel ? element("p", { class: "summary" }, spoken(rule.summary)) : null,
  finding.settled
    ? element("p", { class: "settled" }, icon("intended"), isolated(settledText(finding))) : null,
  witnesses.length && isInPanel ? witnessList(witnesses) : null,
  witnesses.length && !isInPanel
    ? element("details", { class: "witnesses" },
      element("summary", {}, say("count.witness", { count: witnesses.length })),
      witnessList(witnesses))
    : null);
}

/** What bears a finding out: members of its row, and what the rule names besides. */
function witnessesOf(finding) {
  const named = finding.witnesses.map(({ message, file, line }) =>
    ({ text: spoken(message), file, line }));
  const others = (finding.row?.cells ?? [])
    .filter((cell, column) => finding.witnessColumns.has(column) && cell !== finding.cell)
    .flatMap((cell) => cell.members.map((member) => ({ cell, ...member })));
  return [...named, ...others.map(({ cell, name, value, file, line }) => ({
    label: cell.column.edition.label, name, value, file, line }))];
}

function witnessList(witnesses) {
  return element("ul", { class: "witness-list" }, witnesses.map(({ label, text, name, value, file, line }) =>
    element("li", {},
      text === undefined
        ? [isolated(label), ": ", code(name), value ? [" = ", code(value)] : ""] : isolated(text),
      " ", place(file, line))));
}

/** A witness as text. */
function witnessText({ label, text, name, value }) {
  return text ?? `${label}: ${name}${value ? ` = ${value}` : ""}`;
}

function addressOfCell(cell) {
  return addressOf({
    view: "enum", enum: cell.row.enum.key, row: cell.row.key, column: cell.column.key,
    texts: shown.state.texts,
  });
}
