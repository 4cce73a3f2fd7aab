// A cell of a matrix.

function stateText(cell) {
  const words = say(`state.${cell.state}`);
  return cell.isUncertain ? say("state.with.uncertain", { state: words }) : words;
}

function stateMark(cell, { isSpelled = false } = {}) {
  return element("span", { class: `state state-${cell.state}`, title: stateText(cell) },
    icon(cell.state), cell.isUncertain ? icon("uncertain") : null,
    isSpelled ? element("span", {}, stateText(cell)) : unseen(stateText(cell)));
}

/** What a finding is about: the first word of its rule. */
function subject(finding) {
  const [word] = finding.rule.id.split("-");
  return `about.${word}` in speech.words ? say(`about.${word}`) : word;
}

/** What is found on a cell, a word each, with the shape of the worst severity. */
function subjectMarks(cell) {
  const worst = new Map();
  for (const finding of cell.findings) {
    if (finding.settled) continue;
    const word = subject(finding);
    worst.set(word, Math.max(worst.get(word) ?? 0, finding.weight));
  }
  if (worst.size === 0) return null;
  return element("span", { class: "subjects" },
    [...worst].sort((one, other) => other[1] - one[1]).map(([word, weight]) => element(
      "span", { class: `subject severity-${severities[weight]}` }, icon(severities[weight]),
      unseen(`${say(severities[weight])}: `), word)));
}

function valueMark(member, cell) {
  if (!member.value) return null;
  const reference = referenceValue(cell.row);
  const differs = cell.state !== "agrees" && reference && numbered(member.value) !== reference;
  return code(member.value, differs ? [0, member.value.length] : []);
}

function matrixCell(cell, hasTexts) {
  const made = element("td", {
    class: `cell cell-${cell.state}${cell.isUncertain ? " is-uncertain" : ""}`,
    role: "gridcell", tabindex: -1,
  });
  made.cell = cell;
  if (cell.state === "absent") {
    made.append(element("span", { class: "nothing", "aria-hidden": "true" }, "·"),
      unseen(say("state.absent")));
    return made;
  }
  const body = element("div", { class: "cell-body" });
  if (cell.state === "missing") {
    body.append(element("span", { class: "missing-word" }, stateText(cell)));
  }
  for (const member of cell.members) {
    body.append(element("div", { class: "member" },
      element("div", { class: "name" }, code(member.name, cell.state === "agrees" ? [] : member.marks)),
      member.value ? element("div", { class: "value" }, valueMark(member, cell)) : null,
      hasTexts && member.text ? description(member.text, cell.column.edition,
        referenceTexts(cell.row).get(cell.column.edition.language)) : null));
  }
  const subjects = subjectMarks(cell);
  if (subjects) body.append(subjects);
  made.append(element("div", { class: "cell-grid" }, stateMark(cell), body));
  return made;
}

function legend() {
  return element("ul", { class: "legend", "aria-label": say("legend") },
    states.map((state) => element("li", { class: `state state-${state}` },
      icon(state), element("span", {}, say(`state.${state}`)))),
    element("li", {}, element("mark", { class: "apart" }, say("legend.mark")), " ",
      say("legend.apart")));
}
