// The first view: the worst enums, how much drifts, where, and what was read.

const worstCount = 10;

function worstEnums() {
  return [...enums].filter((one) => one.score[0] > 0).sort(byDrift).slice(0, worstCount);
}

function overview(main) {
  sayResult("");
  const isClean = findings.every((finding) => finding.settled);
  main.append(
    element("div", { class: "page-head" },
      element("div", {},
        element("h1", { tabindex: -1 }, isolated(data.title)),
        element("p", { class: "hint" }, coverageLine())),
      copyButton(markdownOverview)),
    element("div", { class: "top" },
      isClean ? cleanCard() : worstCard(),
      scoreCard()),
    heatMap() ?? "",
    element("div", { class: "pair" }, platformCard(), coverageCard()),
    element("footer", { class: "foot" }, `${data.tool.name} ${data.tool.version}`));
}

function cleanCard() {
  return element("section", { class: "card empty", "aria-labelledby": "clean-title" },
    element("span", { class: "empty-mark" }, icon("none")),
    element("h2", { id: "clean-title" }, say("clean.title")),
    element("p", {}, say("clean.text", { covered: coverageLine() })),
    total.settled ? element("p", {}, say("clean.settled", { count: total.settled })) : null);
}

function worstCard() {
  const worst = worstEnums();
  if (worst.length === 0) {
    return element("section", { class: "card empty", "aria-labelledby": "worst-title" },
      element("span", { class: "empty-mark" }, icon("none")),
      element("h2", { id: "worst-title" }, say("worst.none")),
      element("p", {}, say("worst.none.text", { count: total.info + total.naming })),
      element("p", {}, element("a", { href: addressOf({ view: "findings" }) }, say("worst.findings"))));
  }
  const [first] = worst;
  return element("section", { class: "card worst", "aria-labelledby": "worst-title" },
    element("div", { class: "card-head" },
      element("h2", { id: "worst-title" }, say("worst.title")),
      element("a", { href: addressOf({ view: "enums" }) }, say("worst.all", { count: enums.length }))),
    element("p", { class: "worst-lead" }, phrase("worst.lead", {
      enum: element("a", { href: enumAddress(first) }, isolated(first.name)),
      points: first.score[0], all: data.score[0], count: first.score[0] })),
    element("table", {},
      element("caption", { class: "unseen" }, say("worst.title")),
      element("thead", {}, element("tr", {},
        element("th", { scope: "col", class: "rank" }, unseen(say("rank"))),
        element("th", { scope: "col" }, say("enum")),
        element("th", { scope: "col" }, say("points")),
        element("th", { scope: "col", class: "number" }, say("drift")),
        element("th", { scope: "col" }, say("moves")))),
      element("tbody", {}, worst.map((one, at) => element("tr", {},
        element("td", { class: "rank number" }, formatted(at + 1)),
        element("th", { scope: "row" },
          element("a", { class: "enum-link", href: enumAddress(one) }, code(one.name))),
        element("td", { class: "drift-cell" }, pointsBar(one.score, first.score[0])),
        element("td", { class: "number share" }, driftText(one.score)),
        element("td", {}, countsLine(one.tally)))))));
}

function enumAddress(one) {
  return addressOf({ view: "enum", enum: one.key, texts: shown.state.texts });
}

function scoreCard() {
  const [points, cells] = data.score;
  return element("section", { class: "card score", "aria-labelledby": "score-title" },
    element("h2", { id: "score-title" }, say("score.title")),
    element("p", { class: `score-number drift-${driftLevel(data.score)}` },
      element("span", { class: "figure" }, driftText(data.score)),
      element("span", { class: "of" }, say("score.of"))),
    element("div", { class: "score-bar", "aria-hidden": "true" },
      element("span", { style: { "inline-size": `${Math.min(100, drift(data.score))}%` } })),
    element("p", { class: "hint" }, say("score.points", { points, cells, count: points })),
    element("dl", { class: "moves" }, ["error", "warning", "missing"].map((kind) =>
      element("div", {},
        element("dt", {}, icon(kind), say(`moves.${kind}`)),
        element("dd", { class: "number" }, moveNumber(kind))))),
    total.naming || total.info || total.settled
      ? element("p", { class: "hint" }, say("score.besides"), " ",
        joined(["naming", "info", "settled"].filter((kind) => total[kind])
          .map((kind) => say(`count.${kind}`, { count: total[kind] }))))
      : null,
    element("details", { class: "definition" },
      element("summary", {}, say("score.how")),
      element("ul", {}, ["cell", "half", "nothing", "cells", "range"].map((key) =>
        element("li", {}, say(`score.how.${key}`))))));
}

function moveNumber(kind) {
  if (!total[kind]) return formatted(0);
  const filter = kind === "missing" ? { view: "enums", state: ["missing"] }
    : { view: "findings", severity: [kind] };
  return element("a", { href: addressOf(filter) }, formatted(total[kind]));
}

function platformCard() {
  const longest = Math.max(...editions.map((edition) => drift(edition.score)),
    ...platforms.map((platform) => drift(platform.score)));
  return element("section", { class: "card platforms", "aria-labelledby": "platforms-title" },
    element("h2", { id: "platforms-title" }, say("platforms.title")),
    element("div", { class: "scroll tall", tabindex: 0, role: "region", "aria-labelledby": "platforms-title" },
      element("table", {},
        element("caption", { class: "unseen" }, say("platforms.caption")),
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, say("platform")),
          element("th", { scope: "col" }, say("drift")),
          ["errors", "warnings", "missing"].map((key) =>
            element("th", { scope: "col", class: "number" }, say(key))))),
        element("tbody", {}, platforms.flatMap((platform) => {
          const { editions: own } = platform;
          const name = element("a", { href: addressOf({ view: "findings", platform: [platform.id] }) },
            isolated(platform.id));
          const rest = own.length === 1 ? element("span", { class: "hint" },
            ` ${editionRest(own[0])}`) : null;
          return [
            scoreRow([name, rest], platform.score, platform.tally, longest, ""),
            ...(own.length > 1 ? own.map((edition) => scoreRow(
              isolated(editionRest(edition)), edition.score, edition.tally, longest, "part")) : [])];
        })))));
}

/** What an edition is besides its platform. */
function editionRest(edition) {
  return [edition.language, edition.version].filter(Boolean).join(" ");
}

function scoreRow(name, score, tally, longest, kind) {
  return element("tr", { class: kind },
    element("th", { scope: "row" }, name),
    element("td", { class: "drift-cell" }, driftBar(score, longest)),
    ["error", "warning", "missing"].map((key) =>
      element("td", { class: "number" }, countMark(key, tally[key]))));
}
