// What is shown, as the part of the address behind `#`, so that a view can be sent to others.

const views = ["overview", "enums", "enum", "findings"];
const filterNames = ["platform", "language", "rule", "severity", "state"];
const sorts = ["points", "drift", "name", "members"];

function freshState() {
  return {
    view: "overview", enum: "", row: "", column: "", finding: "", search: "", sort: "",
    platform: [], language: [], rule: [], severity: [], state: [],
    texts: false, settled: false, ui: "",
  };
}

const known = {
  platform: (id) => platformById.has(id),
  language: (id) => languages.includes(id),
  rule: (id) => ruleById.has(id),
  severity: (id) => severities.includes(id),
  state: (id) => states.includes(id),
};

/** Reads an address; what it names and the report does not have is in `unknown`. */
function readAddress(fragment) {
  const state = freshState();
  const unknown = [];
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const one = (name) => given.get(name) ?? "";
  for (const name of new Set(given.keys())) {
    if (!Object.hasOwn(state, name)) unknown.push(name);
  }
  const view = one("view") || (one("enum") ? "enum" : "overview");
  if (views.includes(view)) state.view = view;
  else unknown.push(view);
  for (const name of filterNames) {
    for (const value of new Set(given.getAll(name))) {
      if (known[name](value)) state[name].push(value);
      else unknown.push(value);
    }
  }
  state.search = one("search");
  if (sorts.includes(one("sort"))) state.sort = one("sort");
  else if (one("sort")) unknown.push(one("sort"));
  state.texts = one("texts") === "1";
  state.settled = one("settled") === "1";
  if (Object.hasOwn(wordLists, one("ui"))) state.ui = one("ui");
  else if (one("ui")) unknown.push(one("ui"));
  if (state.view === "enum") readEnum(state, one, unknown);
  if (one("finding") && state.view === "findings") {
    if (findingById.has(one("finding"))) state.finding = one("finding");
    else unknown.push(one("finding"));
  }
  return { state, unknown };
}

function readEnum(state, one, unknown) {
  const found = enumByKey.get(one("enum"));
  if (!found) {
    unknown.push(one("enum") || "enum");
    state.view = "overview";
    return;
  }
  state.enum = found.key;
  if (!one("row") && !one("column")) return;
  const isRow = found.rowByKey.has(one("row"));
  const isColumn = found.columnByKey.has(one("column"));
  if (isRow && isColumn) {
    state.row = one("row");
    state.column = one("column");
  } else {
    unknown.push(isRow ? one("column") || "column" : one("row") || "row");
  }
}

function writeAddress(state) {
  const fresh = freshState();
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (Array.isArray(value)) for (const each of value) written.append(name, each);
    else if (value === true) written.set(name, "1");
    else if (value && value !== fresh[name]) written.set(name, value);
  }
  return written.toString();
}

/** The address of a view, for a link; filters go along where the view has them. */
function addressOf(changes) {
  return `#${writeAddress({ ...freshState(), ui: shown.state.ui, ...changes })}`;
}

function keptFilters() {
  const { state } = shown;
  const kept = { search: state.search, settled: state.settled };
  for (const name of filterNames) kept[name] = state[name];
  return kept;
}
