// The panel of a cell: what is found on its row, what each edition says, and why they are one concept.

let openedCell;

/** Opens by the address, so that the cell can be shared and `back` closes it. */
function openCell(cell) {
  const replaces = Boolean(openedCell);
  go({ row: cell.row.key, column: cell.column.key }, { replaces, keepsFocus: true });
}

function closePanel() {
  if (!openedCell) return;
  go({ row: "", column: "" }, { replaces: true, keepsFocus: true });
}

/** Brings the panel up to the state. */
function updatePanel() {
  const { state } = shown;
  const panel = document.getElementById("panel");
  const one = enumByKey.get(state.enum);
  const cell = state.view === "enum" && state.row
    ? one.rowByKey.get(state.row)?.cells[one.columnByKey.get(state.column)?.index] : undefined;
  if (!cell) {
    hidePanel(panel);
    return;
  }
  const isNew = openedCell !== cell || panel.dataset.language !== speech.language;
  for (const old of document.querySelectorAll(".is-opened")) old.classList.remove("is-opened");
  openedCell = cell;
  panel.dataset.language = speech.language;
  if (isNew) fillPanel(panel, cell);
  if (!panel.open) {
    document.body.classList.add("has-panel");
    if (matchMedia("(max-width: 899px)").matches) panel.showModal();
    else panel.show();
  }
  const own = gridCellOf(cell);
  own?.classList.add("is-opened");
  if (isNew) {
    if (own) {
      takeGridFocus(own, own.closest("table"));
      focusCell(own);
    }
    panel.scrollTop = 0;
    document.getElementById("panel-title").focus({ preventScroll: true });
  }
}

function hidePanel(panel) {
  const cell = openedCell;
  openedCell = undefined;
  document.body.classList.remove("has-panel");
  if (!panel.open) return;
  panel.close();
  panel.replaceChildren();
  const own = cell && gridCellOf(cell);
  own?.classList.remove("is-opened");
  if (own) focusCell(own);
}

function fillPanel(panel, cell) {
  const { row } = cell;
  const cells = row.cells.filter((one) => one.state !== "absent");
  const open = [...row.findings].sort((one, other) =>
    Boolean(one.settled) - Boolean(other.settled) || bySeverity(one, other));
  const matched = cells.filter((one) => one.why);
  panel.replaceChildren(
    element("div", { class: "panel-head" },
      element("div", { class: "panel-path" },
        element("p", { class: "hint" }, isolated(row.enum.name), " / ", isolated(cell.column.edition.label)),
        element("h2", { id: "panel-title", tabindex: -1 }, code(row.name)),
        stateMark(cell, { isSpelled: true })),
      element("div", { class: "tools" },
        stepButton(-1), stepButton(1), smallCopyButton(() => markdownRow(row)),
        button({
          class: "quiet square", id: "panel-close", title: say("close"), "aria-label": say("close"),
          "aria-keyshortcuts": "Escape", onclick: closePanel,
        }, icon("close")))),
    element("section", { "aria-labelledby": "panel-findings" },
      element("h3", { id: "panel-findings" }, say("panel.findings"), " ",
        element("span", { class: "tab-count" }, formatted(open.length))),
      open.length
        ? element("ol", { class: "findings" }, open.map((finding) =>
          findingItem(finding, { isInPanel: true })))
        : element("p", { class: "fine" }, icon("none"), say("panel.findings.none"))),
    element("section", { "aria-labelledby": "panel-witnesses" },
      element("h3", { id: "panel-witnesses" }, say("panel.witnesses")),
      cell.members.some((member) => member.text)
        ? element("p", { class: "hint" }, say("panel.witnesses.hint")) : null,
      element("ul", { class: "editions" },
        [cell, ...cells.filter((one) => one !== cell)].filter((one) => one.state !== "absent")
          .map((one) => witness(one, cell)))),
    element("section", { "aria-labelledby": "panel-evidence" },
      element("h3", { id: "panel-evidence" }, say("evidence.title")),
      matched.length
        ? matched.map((one) => evidence(one, one === cell || matched.length === 1))
        : element("p", { class: "hint" }, say("evidence.none"))));
}

function stepButton(step) {
  const key = step > 0 ? "next" : "previous";
  return button({
    class: "quiet square", title: say(`panel.${key}`), "aria-label": say(`panel.${key}`),
    "aria-keyshortcuts": step > 0 ? "n" : "p", onclick: () => stepToOff(step),
  }, icon(step > 0 ? "forward" : "back"));
}

/** What one edition says; its description is held against the one of the opened cell. */
function witness(cell, opened) {
  const { edition } = cell.column;
  const isOpened = cell === opened;
  const isComparable = edition.language === opened.column.edition.language;
  return element("li", { class: `witness cell-${cell.state}${isOpened ? " is-own" : ""}` },
    element("div", { class: "witness-head" },
      element("strong", {}, isolated(edition.label)),
      isOpened ? element("span", { class: "badge" }, say("panel.opened")) : null,
      stateMark(cell, { isSpelled: true })),
    cell.members.map((member, at) => element("div", { class: "member" },
      element("div", { class: "name" },
        code(member.name, cell.state === "agrees" ? [] : member.marks),
        member.value ? element("span", { class: "value" }, "= ", valueMark(member, cell)) : null),
      member.text
        ? description(member.text, edition,
          !isOpened && isComparable
            ? opened.members[Math.min(at, opened.members.length - 1)]?.text || undefined : undefined)
        : element("p", { class: "hint" }, say("panel.no.text")),
      place(member.file, member.line))),
    cell.members.length === 0
      ? element("p", { class: "hint" }, say("panel.nothing"),
        cell.column.pages.map((page) => [" ", place(page.file, page.line)])) : null);
}
