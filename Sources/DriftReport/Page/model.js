// The data, with names for its parts, and what of it the views count again and again.

const data = JSON.parse(document.getElementById("drift-data").textContent);
const severities = ["info", "warning", "error"];
const stateNames = { a: "agrees", d: "differs", m: "missing", i: "intended" };
const states = ["agrees", "differs", "missing", "intended", "uncertain"];

/** A message in every language, by its number. */
function sentence(number) {
  return data.phrases[number];
}

/** Names for the address: a second one of a name gets `~2`, so that each is found again. */
function keyed(items, name) {
  const taken = new Map();
  for (const item of items) {
    const wanted = name(item);
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    item.key = count === 1 ? wanted : `${wanted}~${count}`;
  }
  return new Map(items.map((item) => [item.key, item]));
}

const rules = data.rules.map((rule, index) => ({
  ...rule, index, isNaming: rule.id.startsWith("naming-"),
  isForReaders: rule.id === "description-differs",
}));
const editions = data.editions.map((edition, index) => ({
  ...edition, index, platform: data.platforms[edition.platform], score: data.scores[index],
}));
const languages = [...new Set(editions.map((edition) => edition.language))].sort();

const findings = data.findings.map((given, index) => ({
  index, id: given.id, rule: rules[given.r], severity: severities[given.s], weight: given.s,
  message: sentence(given.m), file: given.at[0], line: given.at[1], edition: editions[given.e],
  witnessColumns: new Set(given.y),
  witnesses: (given.x ?? []).map(([message, file, line]) => ({ message: sentence(message), file, line })),
  settled: given.settled, enumIndex: given.n, column: given.c,
  rowIndex: given.w,
}));

/** Whether a finding counts in the score. */
function counts(finding) {
  return !finding.settled && finding.weight > 0 && !finding.rule.isNaming;
}

const enums = data.enums.map((given, index) => {
  const made = {
    index, name: given.name, score: given.score,
    findings: given.findings.map((at) => findings[at]),
    columns: given.columns.map((column, at) => ({
      index: at, edition: editions[column.edition], score: column.score,
      pages: column.pages.map(([name, file, line]) => ({ name, file, line })),
    })),
  };
  made.rows = given.rows.map(([name, ...cells], at) => {
    const row = { index: at, name, enum: made };
    row.cells = made.columns.map((column) => readCell(cells[column.index], row, column));
    return row;
  });
  made.rowByKey = keyed(made.rows, (row) => row.name);
  made.columnByKey = keyed(made.columns, (column) => column.edition.label);
  return made;
});
const enumByKey = keyed(enums, (one) => one.name);

function readCell(given, row, column) {
  const [state, members = [], at = [], why] = given || ["-"];
  const mainFile = column.pages[0]?.file ?? -1;
  return {
    row, column,
    state: stateNames[state[0]] ?? "absent",
    isUncertain: state.endsWith("?"),
    members: members.map(([name, value, line, text = -1, file = -1, marks = []]) => ({
      name, value, line, marks, text: text < 0 ? "" : data.texts[text],
      file: file < 0 ? mainFile : file,
    })),
    findings: at.map((index) => findings[index]),
    why: why && [why[0], why[1], ...data.evidence[why[2]]],
  };
}

for (const finding of findings) {
  finding.enum = enums[finding.enumIndex];
  finding.row = finding.enum?.rows[finding.rowIndex];
  finding.cell = finding.row?.cells[finding.column];
}
for (const one of enums) {
  for (const row of one.rows) row.findings = [];
}
for (const finding of findings) finding.row?.findings.push(finding);

/** What is counted of an enum, a column or an edition. */
function tally() {
  return { error: 0, warning: 0, info: 0, naming: 0, settled: 0, missing: 0, members: 0 };
}

function count(finding, ...tallies) {
  const kind = finding.settled ? "settled"
    : finding.rule.isNaming ? "naming" : finding.severity;
  for (const one of tallies) if (one) one[kind] += 1;
}

const total = tally();
const platforms = data.platforms.map((id, index) => ({
  id, index, score: data.platformScores[index], tally: tally(),
  editions: editions.filter((edition) => edition.platform === id),
}));
const platformById = new Map(platforms.map((platform) => [platform.id, platform]));
const findingById = new Map(findings.map((finding) => [finding.id, finding]).reverse());
const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

for (const edition of editions) edition.tally = tally();
for (const one of enums) {
  one.tally = tally();
  for (const column of one.columns) column.tally = tally();
  for (const row of one.rows) {
    for (const cell of row.cells) {
      const { edition } = cell.column;
      const at = [total, one.tally, cell.column.tally, edition.tally,
        platformById.get(edition.platform).tally];
      for (const each of at) {
        each.members += cell.members.length;
        each.missing += cell.state === "missing" ? 1 : 0;
      }
    }
  }
}
for (const finding of findings) {
  count(finding, total, finding.enum?.tally, finding.enum?.columns[finding.column]?.tally,
    finding.edition?.tally, finding.edition && platformById.get(finding.edition.platform).tally);
}

/** Worst first: where most is wrong, then where most of it is, then as the data has them. */
function byDrift(one, other) {
  return other.score[0] - one.score[0] || drift(other.score) - drift(one.score)
    || one.index - other.index;
}

/** Errors first, names last; of infos first those that a person should read. */
function bySeverity(one, other) {
  return one.rule.isNaming - other.rule.isNaming || other.weight - one.weight
    || other.rule.isForReaders - one.rule.isForReaders
    || one.rule.index - other.rule.index || one.index - other.index;
}

function fileName(index) {
  return data.files[index] ?? "";
}
