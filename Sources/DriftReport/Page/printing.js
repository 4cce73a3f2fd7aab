// On paper everything is drawn, and a wide matrix is cut into several that fit.

const printedColumns = 6;
let closedDetails = [];

function beforePrinting() {
  finishChunks();
  closedDetails = [...document.querySelectorAll("main details:not([open])")];
  for (const details of closedDetails) details.open = true;
  const table = document.getElementById("matrix");
  if (!table || document.querySelector(".printed")) return;
  const width = table.rows[0].cells.length - 1;
  if (width <= printedColumns) return;
  const printed = element("div", { class: "printed", "aria-hidden": "true" });
  const parts = Math.ceil(width / printedColumns);
  const size = Math.ceil(width / parts);
  for (let from = 1; from <= width; from += size) {
    printed.append(columnsOf(table, from, from + size));
  }
  document.getElementById("matrix-box").after(printed);
  document.body.classList.add("prints-parts");
}

/** A copy of some columns of the matrix, behind its first. */
function columnsOf(table, from, to) {
  const part = element("table", { class: `${table.className} matrix-part` });
  for (const section of [table.tHead, table.tBodies[0]]) {
    part.append(element(section.tagName.toLowerCase(), {}, [...section.rows].map((row) =>
      element("tr", {}, [...row.cells]
        .filter((_, at) => at === 0 || (at >= from && at < to))
        .map((cell) => {
          const copied = cell.cloneNode(true);
          copied.removeAttribute("tabindex");
          return copied;
        })))));
  }
  return part;
}

function afterPrinting() {
  document.body.classList.remove("prints-parts");
  document.querySelector(".printed")?.remove();
  for (const details of closedDetails) details.open = false;
  closedDetails = [];
}

function watchPrinting() {
  const paper = matchMedia("print");
  paper.addEventListener("change", (event) => (event.matches ? beforePrinting() : afterPrinting()));
  window.addEventListener("beforeprint", beforePrinting);
  window.addEventListener("afterprint", afterPrinting);
}
