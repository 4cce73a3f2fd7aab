// The list of all enums that the filters leave.

function sortedEnums(state) {
  const list = results(state).enums.map((one) => one.enum);
  switch (state.sort) {
    case "name": return list.sort((one, other) => speech.order.compare(one.name, other.name));
    case "members":
      return list.sort((one, other) => other.tally.members - one.tally.members || byDrift(one, other));
    case "drift":
      return list.sort((one, other) => drift(other.score) - drift(one.score) || byDrift(one, other));
    default: return list.sort(byDrift);
  }
}

function enumList(main) {
  const { state } = shown;
  const found = results(state);
  const list = sortedEnums(state);
  const cells = new Map(found.enums.map((one) => [one.enum, one.cells]));
  sayResult(found.isAll ? say("count.enum", { count: enums.length })
    : say("result.enums", { shown: list.length, all: enums.length, count: enums.length }));
  main.append(element("div", { class: "page-head" },
    element("h1", { tabindex: -1 }, say("view.enums")),
    list.length ? copyButton(() => markdownEnums(list)) : null));
  if (list.length === 0) {
    main.append(noMatch());
    return;
  }
  const most = Math.max(...enums.map((one) => one.score[0]));
  const body = element("tbody", {});
  main.append(element("div", { class: "scroll wide" }, element("table", { class: "enum-list" },
    element("caption", { class: "unseen" }, say("view.enums")),
    element("thead", {}, element("tr", {},
      sortHeader("name", say("enum"), ""),
      sortHeader("points", say("points"), ""),
      sortHeader("drift", say("drift"), "number spare"),
      element("th", { scope: "col", class: "spare" }, say("moves")),
      element("th", { scope: "col", class: "number spare" }, say("editions")),
      sortHeader("members", say("members"), "number"),
      found.isAll ? null : element("th", { scope: "col", class: "number" }, say("matching")))),
    body)));
  inChunks(list, body, (one) => element("tr", {},
    element("th", { scope: "row" },
      element("a", {
        class: "enum-link",
        href: addressOf({ ...keptFilters(), view: "enum", enum: one.key, texts: state.texts }),
      }, code(one.name))),
    element("td", { class: "drift-cell" }, pointsBar(one.score, most)),
    element("td", { class: "number spare" }, driftText(one.score)),
    element("td", { class: "spare" }, countsLine(one.tally)),
    element("td", { class: "number spare" }, one.columns.length === 1
      ? element("span", { title: say("enum.single") }, formatted(1)) : formatted(one.columns.length)),
    element("td", { class: "number" }, formatted(one.tally.members)),
    found.isAll ? null : element("td", { class: "number" }, formatted(cells.get(one)))));
}

function sortHeader(sort, words, kind) {
  const isSorted = (shown.state.sort || "points") === sort;
  const direction = sort === "name" ? "ascending" : "descending";
  return element("th", { scope: "col", class: kind, "aria-sort": isSorted ? direction : "none" },
    button({
      class: "sort", onclick: () => go({ sort: sort === "points" ? "" : sort }, { replaces: true }),
    }, words, element("span", { "aria-hidden": "true" },
      isSorted ? (sort === "name" ? "↑" : "↓") : "")));
}

/** For a view that the filters left nothing of. */
function noMatch() {
  return element("div", { class: "empty card" },
    element("span", { class: "empty-mark" }, icon("search")),
    element("h2", {}, say("nothing.title")),
    element("p", {}, say("nothing.text")),
    button({ class: "main-button", onclick: clearFilters }, say("filters.clear")));
}
