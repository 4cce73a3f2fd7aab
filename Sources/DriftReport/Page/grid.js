// Moving in the matrix by keys. One cell is in the tab order: the one that had the focus last.

function gridPlaces(table) {
  return [...table.rows].map((row) => [...row.cells]);
}

function startGrid(table) {
  const first = table.tBodies[0].rows[0]?.cells[1];
  if (first) first.tabIndex = 0;
}

function takeGridFocus(target, table) {
  const cell = target.closest("td, th");
  if (!cell) return;
  for (const other of table.querySelectorAll("[tabindex='0']")) other.tabIndex = -1;
  cell.tabIndex = 0;
}

/** Focuses a cell, clear of the row and column that stay. */
function focusCell(cell) {
  if (!cell) return;
  cell.focus({ preventScroll: true });
  const box = document.getElementById("matrix-box");
  const table = cell.closest("table");
  const [around, own] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const top = around.top + table.tHead.offsetHeight;
  const left = around.left + (cell.cellIndex === 0 ? 0 : table.rows[0].cells[0].offsetWidth);
  const isHead = cell.closest("thead");
  if (!isHead && own.top < top) box.scrollTop -= top - own.top + 4;
  else if (own.bottom > around.bottom - 12) box.scrollTop += own.bottom - around.bottom + 16;
  if (cell.cellIndex > 0 && own.left < left) box.scrollLeft -= left - own.left + 4;
  else if (own.right > around.right - 12) {
    box.scrollLeft += Math.min(own.right - around.right + 16, Math.max(0, own.left - left));
  }
  const after = cell.getBoundingClientRect();
  const bar = document.getElementById("bar").getBoundingClientRect().bottom;
  if (after.top < bar) window.scrollBy(0, after.top - bar - 8);
  else if (after.bottom > window.innerHeight) window.scrollBy(0, after.bottom - window.innerHeight + 8);
}

function moveInGrid(event, table) {
  if (event.altKey || event.metaKey) return;
  const cell = event.target.closest("td, th");
  if (!cell) return;
  const row = cell.parentElement.rowIndex;
  const column = cell.cellIndex;
  const isFar = event.ctrlKey;
  if (["End", "PageDown"].includes(event.key) && (isFar || event.key === "PageDown")) finishChunks();
  const last = [table.rows.length - 1, table.rows[0].cells.length - 1];
  const right = document.dir === "rtl" ? -1 : 1;
  const moves = {
    ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - right], ArrowRight: [row, column + right],
    Home: [isFar ? 1 : row, isFar ? 1 : 0], End: [isFar ? last[0] : row, last[1]],
    PageUp: [Math.max(1, row - 10), column], PageDown: [Math.min(last[0], row + 10), column],
  };
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    openGridCell(cell);
  } else if (event.key in moves && (!isFar || event.key === "Home" || event.key === "End")) {
    event.preventDefault();
    const [toRow, toColumn] = moves[event.key];
    focusCell(table.rows[toRow]?.cells[toColumn]);
  }
}

function openClicked(event) {
  if (event.target.closest("a")) return;
  const cell = event.target.closest("td, th");
  if (cell && !String(getSelection())) openGridCell(cell);
}

/** A head opens its page; the name of a concept opens the first cell that is not as it should be. */
function openGridCell(cell) {
  if (cell.closest("thead")) {
    cell.querySelector("a")?.click();
    return;
  }
  const cells = [...cell.parentElement.cells].filter((one) => one.cell);
  const chosen = cell.cell ? cell
    : cells.find((one) => isOff(one.cell)) ?? cells.find((one) => one.cell.state !== "absent");
  if (chosen) openCell(chosen.cell);
}

/** What n and p stop at. */
function isOff(cell) {
  return cell.state === "differs" || cell.state === "missing";
}

function gridCellOf(cell) {
  const table = document.getElementById("matrix");
  const find = () => table && [...table.querySelectorAll("td.cell")].find((one) => one.cell === cell);
  const found = find();
  if (found || !table) return found;
  finishChunks();
  return find();
}

/** The next or previous cell that is off, in reading order, around the end. */
function stepToOff(step) {
  const table = document.getElementById("matrix");
  if (!table) return;
  finishChunks();
  const cells = [...table.querySelectorAll("td.cell")];
  const isOpen = document.getElementById("panel").open;
  const from = isOpen ? cells.findIndex((one) => one.cell === openedCell)
    : cells.indexOf(table.querySelector("td[tabindex='0']"));
  const isStart = !isOpen && !table.contains(document.activeElement);
  for (let distance = isStart && step > 0 ? 0 : 1; distance <= cells.length; distance += 1) {
    const at = (from + step * distance + 2 * cells.length) % cells.length;
    if (!isOff(cells[at].cell)) continue;
    if (isOpen) openCell(cells[at].cell);
    else focusCell(cells[at]);
    return;
  }
  notice(say("matrix.no.more"));
}
