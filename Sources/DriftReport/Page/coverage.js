// What was read, and what was not, with the reason.

function coverageLine() {
  const { documents, enums: presentations, members } = data.coverage;
  return joined([
    say("count.document", { count: documents }), say("count.enum", { count: enums.length }),
    say("count.member", { count: members }), say("count.platform", { count: platforms.length })]);
}

function coverageCard() {
  const { editions: read, skipped } = data.coverage;
  return element("section", { class: "card coverage", "aria-labelledby": "coverage-title" },
    element("div", { class: "card-head" },
      element("h2", { id: "coverage-title" }, say("coverage.title")),
      element("p", { class: "hint" }, coverageLine())),
    element("div", { class: "scroll tall", tabindex: 0, role: "region", "aria-labelledby": "coverage-title" },
      element("table", {},
        element("caption", { class: "unseen" }, say("coverage.caption")),
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, say("edition")),
          ["documents", "enums", "members"].map((key) =>
            element("th", { scope: "col", class: "number" }, say(key))))),
        element("tbody", {}, read.map((line) => element("tr", {},
          element("th", { scope: "row" }, isolated(readEdition(line))),
          line.slice(-3).map((number) => element("td", { class: "number" }, formatted(number)))))))),
    skipped.length ? skippedList(skipped) : element("p", { class: "fine" },
      icon("none"), say("skipped.none")));
}

/** An edition by its number, or by platform and language where nothing of it is in a matrix. */
function readEdition([first, language]) {
  return typeof first === "number" ? editions[first].label : `${first} (${language})`;
}

function skippedList(skipped) {
  return element("details", { class: "skipped", open: skipped.length <= 5 },
    element("summary", {}, say("skipped.title", { count: skipped.length })),
    element("ul", {}, skipped.map(([file, line, reason]) => element("li", {},
      place(file, line), element("span", { class: "reason" }, isolated(spoken(sentence(reason))))))));
}
