// The matrix of an enum: a row a concept, a column an edition.

function enumView(main) {
  const { state } = shown;
  const one = enumByKey.get(state.enum);
  const want = wanted(state);
  const columns = one.columns.filter((column) => editionPasses(column.edition, want));
  const rows = hasFilters(state) ? passingRows(one, want) : one.rows;
  sayResult(rows.length === one.rows.length ? say("count.concept", { count: rows.length })
    : say("result.rows", { shown: rows.length, all: one.rows.length, count: one.rows.length }));
  main.append(enumHead(one, () => markdownMatrix(one, rows, columns, state.texts)));
  if (one.columns.length === 1) {
    main.append(element("p", { class: "remark" }, icon("info"),
      phrase("enum.single.text", { edition: isolated(one.columns[0].edition.label) })));
  }
  const whole = one.findings.filter((finding) => findingPasses(finding, want));
  if (whole.length) main.append(wholeFindings(whole));
  if (rows.length === 0 || columns.length === 0) {
    main.append(noMatch());
    return;
  }
  main.append(matrixTools(), matrixTable(one, rows, columns));
}

function enumHead(one, make) {
  const order = sortedEnums(shown.state).map((each) => each);
  const at = order.indexOf(one);
  return element("div", { class: "page-head enum-head" },
    element("div", {},
      element("h1", { tabindex: -1 }, code(one.name)),
      element("p", { class: "enum-facts" },
        element("span", { class: "hint" }, say("drift")), driftBar(one.score, 100),
        countsLine(one.tally),
        one.tally.naming ? element("span", { class: "hint" },
          say("count.naming", { count: one.tally.naming })) : null)),
    element("div", { class: "tools" },
      neighbour(order[at - 1], "back"), neighbour(order[at + 1], "forward"), copyButton(make)));
}

function neighbour(one, direction) {
  if (!one) return null;
  return element("a", {
    class: "quiet square", title: visible(one.name),
    "aria-label": say(`enum.${direction}`, { enum: visible(one.name) }),
    href: addressOf({ ...keptFilters(), sort: shown.state.sort, view: "enum", enum: one.key,
      texts: shown.state.texts }),
  }, icon(direction));
}

function wholeFindings(list) {
  return element("details", { class: "whole card", open: list.length <= 3 },
    element("summary", {}, say("enum.findings", { count: list.length })),
    element("ol", { class: "findings" }, [...list].sort(bySeverity).map((finding) =>
      findingItem(finding))));
}

function matrixTools() {
  const { state } = shown;
  const differing = ["differs", "missing"];
  const isOnly = differing.every((one) => state.state.includes(one)) && state.state.length === 2;
  return element("div", { class: "matrix-tools" },
    button({
      class: "toggle", id: "texts-toggle", "aria-pressed": String(state.texts),
      onclick: () => go({ texts: !state.texts }, { replaces: true, keepsFocus: true }),
    }, say("matrix.texts")),
    button({
      class: "toggle", id: "only-toggle", "aria-pressed": String(isOnly),
      onclick: () => go({ state: isOnly ? [] : differing, row: "", column: "" },
        { keepsFocus: true }),
    }, say("matrix.only")),
    legend());
}

function matrixTable(one, rows, columns) {
  const hasTexts = shown.state.texts;
  const body = element("tbody", {});
  const table = element("table", {
    class: `matrix${hasTexts ? " has-texts" : ""}`, role: "grid", id: "matrix",
    "aria-rowcount": rows.length + 1, "aria-colcount": columns.length + 1,
    style: { "--columns": String(columns.length) },
    onkeydown: (event) => moveInGrid(event, table),
    onclick: (event) => openClicked(event),
    onfocusin: (event) => takeGridFocus(event.target, table),
  },
  element("caption", { class: "unseen" }, say("matrix.caption", { enum: visible(one.name) })),
  element("thead", {}, element("tr", { "aria-rowindex": 1 },
    element("th", { scope: "col", class: "corner", tabindex: -1 }, say("concept")),
    columns.map((column) => columnHead(column)))),
  body);
  const box = element("div", { class: "matrix-box", id: "matrix-box" }, table);
  inChunks(rows, body, (row, at) => matrixRow(row, at, columns, hasTexts));
  startGrid(table);
  return box;
}

function columnHead(column) {
  return element("th", { scope: "col", tabindex: -1, class: "column" },
    element("div", { class: "column-edition" }, isolated(column.edition.label)),
    column.pages.map((page) => element("div", { class: "column-page" }, pageName(page))),
    column.score[0] ? element("div", { class: "column-drift hint" },
      `${say("drift")} ${driftText(column.score)}`) : null);
}

function pageName(page) {
  const address = linkTo(fileName(page.file), page.line);
  const title = placeText(page.file, page.line);
  return address
    ? element("a", { href: address, title, rel: "noreferrer", tabindex: -1 }, code(page.name))
    : element("span", { title }, code(page.name));
}

function matrixRow(row, at, columns, hasTexts) {
  const open = row.findings.filter((finding) => !finding.settled && finding.weight > 0);
  const worst = open.reduce((most, finding) => Math.max(most, finding.weight), 0);
  return element("tr", { "aria-rowindex": at + 2 },
    element("th", { scope: "row", role: "rowheader", tabindex: -1, class: "concept" },
      element("span", { class: "concept-name" }, code(row.name)),
      worst ? element("span", { class: `severity severity-${severities[worst]}` },
        icon(severities[worst]), unseen(say("row.worst", { severity: say(severities[worst]) })))
        : null),
    columns.map((column) => matrixCell(row.cells[column.index], hasTexts)));
}
