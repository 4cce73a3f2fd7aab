// Findings by rule and platform: a number in each cell, a shade in addition.

function heatTable() {
  const columns = platforms.map((platform) => platform.id);
  const counted = new Map();
  let hasOther = false;
  for (const finding of findings) {
    if (finding.settled) continue;
    const line = counted.get(finding.rule) ?? { rule: finding.rule, all: 0, weight: 0, by: new Map() };
    const column = finding.edition?.platform ?? "";
    hasOther ||= column === "";
    line.all += 1;
    line.weight = Math.max(line.weight, finding.weight);
    line.by.set(column, (line.by.get(column) ?? 0) + 1);
    counted.set(finding.rule, line);
  }
  if (hasOther) columns.push("");
  const lines = [...counted.values()].sort((one, other) =>
    one.rule.isNaming - other.rule.isNaming || other.weight - one.weight || other.all - one.all);
  return { columns, lines };
}

function heatMap() {
  const { columns, lines } = heatTable();
  if (lines.length === 0) return null;
  const most = Math.max(...lines.flatMap((line) => [...line.by.values()]));
  return element("section", { class: "card heat", "aria-labelledby": "heat-title" },
    element("div", { class: "card-head" },
      element("h2", { id: "heat-title" }, say("heat.title")),
      element("p", { class: "hint" }, say("heat.hint"))),
    element("div", { class: "scroll", tabindex: 0, role: "region", "aria-labelledby": "heat-title" },
      element("table", {},
        element("caption", { class: "unseen" }, say("heat.title")),
        element("thead", {}, element("tr", {},
          element("th", { scope: "col" }, say("rule")),
          columns.map((id) => element("th", { scope: "col", class: "number" },
            id ? isolated(id) : say("heat.other"))),
          element("th", { scope: "col", class: "number" }, say("all")))),
        element("tbody", {}, lines.map((line) => heatRow(line, columns, most))))));
}

function heatRow(line, columns, most) {
  const severity = severities[line.weight];
  return element("tr", { class: `heat-${severity}` },
    element("th", { scope: "row" }, element("span", { class: "heat-rule", title: spoken(line.rule.summary) },
      element("span", { class: `severity severity-${severity}` }, icon(severity), unseen(say(severity))),
      element("span", {}, spoken(line.rule.title), " ",
        element("code", {}, line.rule.id)))),
    columns.map((id) => heatCell(line, id, most)),
    element("td", { class: "number" }, element("a", {
      href: addressOf({ view: "findings", rule: [line.rule.id] }),
      "aria-label": say("heat.cell", {
        rule: line.rule.id, platform: say("all"), count: line.all,
      }),
    }, formatted(line.all))));
}

/** Shades grow with the root of the count, so that one finding is seen beside a hundred. */
function heatCell(line, id, most) {
  const found = line.by.get(id) ?? 0;
  if (!found) return element("td", { class: "number zero" }, "0");
  const shade = 0.12 + 0.5 * Math.sqrt(found / most);
  const label = say("heat.cell", {
    rule: line.rule.id, platform: id ? visible(id) : say("heat.other"), count: found,
  });
  const address = addressOf({
    view: "findings", rule: [line.rule.id], platform: id ? [id] : [],
  });
  return element("td", { class: "number", style: { "--shade": `${Math.round(100 * shade)}%` } },
    id ? element("a", { class: "heat-link", href: address, "aria-label": label }, formatted(found))
      : formatted(found));
}
