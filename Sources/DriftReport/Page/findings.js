// The list of findings: by enum, worst first; then those of pages; names last.

const partSize = 12; // of a group, so that long groups are drawn in parts as well

function findingGroups(list) {
  const sections = [
    { key: "enums", groups: new Map() }, { key: "pages", groups: new Map() },
    { key: "names", groups: new Map() }];
  for (const finding of list) {
    const at = finding.rule.isNaming ? 2 : finding.enum ? 0 : 1;
    const key = finding.enum ?? finding.file;
    const { groups } = sections[at];
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(finding);
  }
  return sections.filter((section) => section.groups.size).map(({ key, groups }) => ({
    key,
    groups: [...groups].map(([of, found]) => ({
      enum: typeof of === "object" ? of : undefined,
      title: typeof of === "object" ? of.name : fileName(of),
      findings: found.sort(bySeverity),
    })).sort(byGroup),
  }));
}

function byGroup(one, other) {
  if (one.enum && other.enum) return byDrift(one.enum, other.enum);
  return one.enum ? -1 : other.enum ? 1 : one.title < other.title ? -1 : 1;
}

function findingList(main) {
  const { state } = shown;
  const list = results(state).findings;
  const open = findings.filter((finding) => state.settled || !finding.settled).length;
  sayResult(hasFilters(state)
    ? say("result.findings", { shown: list.length, all: open, count: open })
    : say("count.finding", { count: open }));
  const sections = findingGroups(list);
  main.append(element("div", { class: "page-head" },
    element("h1", { tabindex: -1 }, say("view.findings")),
    element("div", { class: "tools" },
      total.settled ? button({
        class: "toggle", "aria-pressed": String(state.settled),
        onclick: () => go({ settled: !state.settled }, { replaces: true, keepsFocus: true }),
        id: "settled-toggle",
      }, say("settled.show", { count: total.settled })) : null,
      list.length ? copyButton(() => markdownFindings(sections.flatMap((one) => one.groups))) : null)));
  if (list.length === 0) {
    main.append(open === 0 ? cleanCard() : noMatch());
    return;
  }
  const parts = sections.flatMap((section) => [
    { heading: section.key },
    ...section.groups.flatMap((group) => partsOf(group, section.key))]);
  const body = element("div", { class: "finding-list" });
  main.append(body);
  inChunks(parts, body, findingPart);
  if (state.finding) showFinding(state.finding);
}

function partsOf(group, section) {
  const bundles = bundled(group.findings);
  const parts = [];
  for (let from = 0; from < bundles.length; from += partSize) {
    parts.push({ group, from, section, bundles: bundles.slice(from, from + partSize) });
  }
  return parts;
}

/** Findings as they are told: the members that one edition lacks are told together. */
function bundled(list) {
  const bundles = new Map();
  for (const finding of list) {
    const isTogether = finding.rule.id === "counterpart-missing" && finding.cell;
    const key = isTogether
      ? `${finding.column} ${finding.weight} ${Boolean(finding.settled)}` : finding.index;
    if (!bundles.has(key)) bundles.set(key, []);
    bundles.get(key).push(finding);
  }
  return [...bundles.values()];
}

function bundleItem(bundle) {
  if (bundle.length === 1) return findingItem(bundle[0]);
  const [first] = bundle;
  const names = bundle.map((finding) => finding.row.name);
  return element("li", { class: `finding finding-${first.severity} bundle` },
    element("div", { class: "finding-head" },
      severityMark(first),
      element("p", { class: "message" }, phrase("bundle.missing", {
        count: bundle.length, edition: element("strong", {}, isolated(first.edition.label)),
        names: names.slice(0, 6).map((name, at) => [at ? say("list.separator") : "", code(name)]),
        rest: names.length > 6 ? say("bundle.rest", { count: names.length - 6 }) : "",
      })),
      smallCopyButton(() => bundle.map(markdownFinding).join("\n"))),
    element("details", {},
      element("summary", {}, say("bundle.each"), " ", element("code", {}, first.rule.id)),
      element("ol", {}, bundle.map((finding) => findingItem(finding)))));
}

function findingPart(part) {
  if (part.heading) {
    return element("div", { class: "list-head" },
      element("h2", {}, say(`findings.${part.heading}`)),
      part.heading === "names" ? element("p", { class: "hint" }, say("findings.names.hint")) : null);
  }
  const { group, from } = part;
  const made = document.createDocumentFragment();
  if (from === 0) made.append(groupHead(group, part.section));
  made.append(element("ol", { class: "findings", start: from + 1 },
    part.bundles.map(bundleItem)));
  return made;
}

function groupHead(group, section) {
  const one = group.enum;
  return element("div", { class: "group-head" },
    element("h3", {}, one
      ? element("a", { href: addressOf({ ...keptFilters(), view: "enum", enum: one.key }) },
        code(one.name))
      : code(group.title)),
    one && section === "enums" ? driftBar(one.score, 100) : null,
    element("span", { class: "hint" }, say("count.finding", { count: group.findings.length })));
}

function showFinding(id) {
  finishChunks();
  const item = document.querySelector(`[data-finding="${CSS.escape(id)}"]`);
  if (!item) return;
  for (let at = item.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  item.classList.add("is-chosen");
  item.scrollIntoView({ block: "center" });
}
