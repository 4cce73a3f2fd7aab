// Which cells and findings the search and the filters leave.

const searchedTexts = new WeakMap();

/** Full-width and half-width are one, and so is case. */
function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}

/** What the search looks into, worked out once for each thing that is searched. */
function searched(thing, make) {
  let text = searchedTexts.get(thing);
  if (text === undefined) searchedTexts.set(thing, (text = folded(make().join("\n"))));
  return text;
}

function enumText(one) {
  return searched(one, () => [one.name, ...one.columns.flatMap((column) =>
    column.pages.map((page) => page.name))]);
}

function cellText(cell) {
  return searched(cell, () => [
    cell.row.name, ...cell.members.flatMap((member) => [member.name, member.value, member.text]),
    ...cell.findings.flatMap((finding) => [finding.rule.id, ...finding.message])]);
}

function findingText(finding) {
  return searched(finding, () => [
    finding.rule.id, ...finding.rule.title, ...finding.message, fileName(finding.file),
    ...finding.witnesses.flatMap((witness) => witness.message)]);
}

function hasFilters(state) {
  return state.search.trim() !== "" || filterNames.some((name) => state[name].length > 0);
}

function wanted(state) {
  const set = {};
  for (const name of filterNames) set[name] = state[name].length ? new Set(state[name]) : undefined;
  const words = folded(state.search).split(/\s+/).filter(Boolean);
  return { ...set, words, settled: state.settled };
}

function editionPasses(edition, want) {
  if (want.platform && !(edition && want.platform.has(edition.platform))) return false;
  return !want.language || Boolean(edition && want.language.has(edition.language));
}

function statePasses(cell, want) {
  return !want.state
    || Boolean(cell && (want.state.has(cell.state)
      || (cell.isUncertain && want.state.has("uncertain"))));
}

function rulePasses(finding, want) {
  return (!want.rule || want.rule.has(finding.rule.id))
    && (!want.severity || want.severity.has(finding.severity))
    && (want.settled || !finding.settled);
}

function wordsPass(want, ...texts) {
  return want.words.every((word) => texts.some((text) => text.includes(word)));
}

function findingPasses(finding, want) {
  if (!rulePasses(finding, want) || !editionPasses(finding.edition, want)) return false;
  if (!statePasses(finding.cell, want)) return false;
  return wordsPass(want, findingText(finding), finding.enum ? enumText(finding.enum) : "",
    finding.cell ? cellText(finding.cell) : "");
}

function cellPasses(cell, want) {
  if (cell.state === "absent" && cell.findings.length === 0) return false;
  if (!editionPasses(cell.column.edition, want) || !statePasses(cell, want)) return false;
  if ((want.rule || want.severity) && !cell.findings.some((one) => rulePasses(one, want))) {
    return false;
  }
  return wordsPass(want, cellText(cell), enumText(cell.row.enum));
}

/** The rows of an enum with a cell that passes. */
function passingRows(one, want) {
  return one.rows.filter((row) => row.cells.some((cell) => cellPasses(cell, want)));
}

let lastResults;

/** What passes: enums with their number of cells, and findings. */
function results(state) {
  const signature = writeAddress({
    ...freshState(), ...Object.fromEntries(filterNames.map((name) => [name, state[name]])),
    search: state.search, settled: state.settled,
  });
  if (lastResults?.signature === signature) return lastResults;
  const want = wanted(state);
  const isAll = !hasFilters(state);
  const found = findings.filter((finding) => findingPasses(finding, want));
  const touched = new Set(found.map((finding) => finding.enum));
  const passing = [];
  for (const one of enums) {
    let cells = 0;
    if (!isAll) {
      for (const row of one.rows) for (const cell of row.cells) cells += cellPasses(cell, want);
    }
    if (isAll || cells > 0 || touched.has(one)) passing.push({ enum: one, cells });
  }
  lastResults = { signature, want, isAll, enums: passing, findings: found };
  return lastResults;
}
