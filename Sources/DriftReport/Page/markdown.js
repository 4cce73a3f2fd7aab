// What is shown, as GitHub's Markdown. Text of documents is escaped: it stays text when pasted.

function escaped(text) {
  return visible(text)
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*[\]|~]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .trim();
}

/** At the beginning of a line some characters would make a list, a heading or a quotation. */
function escapedLine(text) {
  return escaped(text).replace(/^([#>+-]|\d+[.)])/, "\\$1");
}

function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}

function markdownTable(header, rows) {
  const rule = header.map(() => "---");
  return [tableRow(header), tableRow(rule), ...rows.map(tableRow)].join("\n");
}

function markdownPlace(fileIndex, line) {
  const text = escaped(placeText(fileIndex, line));
  const address = linkTo(fileName(fileIndex), line);
  return address ? `[${text}](${address.replace(/[()<>\s]/g, encodeURIComponent)})` : text;
}

function tallyCells(tally) {
  return ["error", "warning", "missing", "members"].map((kind) => formatted(tally[kind]));
}

function tallyHeader() {
  return [say("points"), say("drift"), say("errors"), say("warnings"), say("missing"), say("members")];
}

function markdownOverview() {
  const worst = worstEnums();
  const lines = [
    `# ${escaped(data.title)}`, "",
    `**${say("drift")}: ${driftText(data.score)}** – ${say("count.error", { count: total.error })}, `
      + `${say("count.warning", { count: total.warning })}, `
      + `${say("count.missing", { count: total.missing })}`, "",
    coverageLine(), ""];
  if (worst.length) {
    lines.push(`## ${say("worst.title")}`, "", markdownEnums(worst), "");
  }
  lines.push(`## ${say("platforms.title")}`, "", markdownTable(
    [say("platform"), ...tallyHeader()],
    platforms.map((platform) =>
      [escaped(platform.id), formatted(platform.score[0]), driftText(platform.score),
        ...tallyCells(platform.tally)])));
  return lines.join("\n");
}

function markdownEnums(list) {
  return markdownTable([say("enum"), ...tallyHeader()], list.map((one) =>
    [escaped(one.name), formatted(one.score[0]), driftText(one.score), ...tallyCells(one.tally)]));
}

function markdownMatrix(one, rows, columns, hasTexts) {
  const header = [say("concept"), ...columns.map((column) => escaped(column.edition.label))];
  const body = rows.map((row) => [
    escaped(row.name), ...columns.map((column) => markdownCell(row.cells[column.index], hasTexts))]);
  return [
    `## ${escaped(one.name)}`, "",
    `${say("drift")}: ${driftText(one.score)}`, "", markdownTable(header, body)].join("\n");
}

function markdownCell(cell, hasTexts) {
  if (cell.state === "absent") return "";
  const state = cell.state === "agrees" ? "" : `**${stateText(cell)}** `;
  return state + cell.members.map((member) => {
    const value = member.value ? ` = ${escaped(member.value)}` : "";
    const text = hasTexts && member.text ? `<br>${escaped(member.text)}` : "";
    return escaped(member.name) + value + text;
  }).join("<br>");
}

function markdownFinding(finding) {
  const lines = [
    `- **${say(finding.severity)}** ${escaped(spoken(finding.message))} `
      + `(${finding.rule.id}, ${markdownPlace(finding.file, finding.line)})`];
  for (const one of witnessesOf(finding)) {
    lines.push(`  - ${escapedLine(witnessText(one))} (${markdownPlace(one.file, one.line)})`);
  }
  if (finding.settled) lines.push(`  - ${escapedLine(settledText(finding))}`);
  return lines.join("\n");
}

function markdownFindings(groups) {
  return groups.map((group) =>
    [`## ${escaped(group.title)}`, "", ...group.findings.map(markdownFinding)].join("\n"))
    .join("\n\n");
}

function markdownRow(row) {
  const members = row.cells.flatMap((cell) => (cell.members.length ? cell.members : [undefined])
    .filter((member) => member || cell.state === "missing")
    .map((member) => [
      escaped(cell.column.edition.label), member ? escaped(member.name) : `**${stateText(cell)}**`,
      member ? escaped(member.value) : "", member ? escaped(member.text) : "",
      member ? markdownPlace(member.file, member.line) : ""]));
  return [
    `## ${escaped(row.enum.name)} / ${escaped(row.name)}`, "",
    markdownTable(
      [say("edition"), say("name"), say("value"), say("description"), say("place")], members),
    ...(row.findings.length
      ? ["", ...[...row.findings].sort(bySeverity).map(markdownFinding)] : [])].join("\n");
}
