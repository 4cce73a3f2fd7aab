// Descriptions and places, as elements.

const linkPattern = /\[([^[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

// What stands around the words of a link once its target is set aside: two characters that no font has.
const [linkStart, linkEnd] = ["\ue000", "\ue001"];

/** A description with the targets of its links set aside: they differ on every platform. */
function withoutTargets(text) {
  const targets = [];
  const words = text.replace(linkPattern, (_, label, target) => {
    targets.push(target);
    return linkStart + label + linkEnd;
  });
  return { words, targets };
}

/** A description as written; what the reference of the same language lacks is set apart. */
function description(text, edition, reference) {
  const made = element("div", { class: "text", lang: edition.language, dir: "auto" });
  const { words, targets } = withoutTargets(text);
  const parts = reference === undefined || reference === text
    ? [[words, false]] : difference(words, withoutTargets(reference).words);
  const isCode = (words.split("`").length - 1) % 2 === 0;
  let [inCode, inLink, link] = [false, false, -1];
  for (const [part, differs] of parts) {
    const nodes = [];
    for (const piece of part.split(/(<br\s*\/?>|[`\ue000\ue001])/i).filter(Boolean)) {
      if (piece === linkStart || piece === linkEnd) {
        inLink = piece === linkStart;
        link += inLink ? 1 : 0;
      } else if (piece === "`" && isCode) {
        inCode = !inCode;
        if (differs) nodes.push(piece);
      } else if (/^<br/i.test(piece)) {
        nodes.push(element("span", { class: "break", title: piece }, "↵", unseen(piece)),
          element("br"));
      } else {
        const own = inCode ? element("code", {}, plain(piece)) : plain(piece);
        nodes.push(inLink
          ? element("span", { class: "link", title: visible(targets[link] ?? "") }, own) : own);
      }
    }
    // A link that only the reference is without leaves nothing to see of itself.
    const isSet = differs && nodes.length > 0;
    made.append(...(isSet ? [element("ins", { class: "apart" }, nodes)] : nodes).flat(Infinity));
  }
  return made;
}

/** What the descriptions of a row are held against, for each language. */
function referenceTexts(row) {
  if (row.references) return row.references;
  const texts = new Map();
  for (const cell of row.cells) {
    const { language } = cell.column.edition;
    if (!texts.has(language)) texts.set(language, []);
    texts.get(language).push(...cell.members.map((member) => member.text).filter(Boolean));
  }
  row.references = new Map([...texts].map(([language, own]) => [language, mostShared(own)]));
  return row.references;
}

/** The text whose words the others share most: the one that departs must not be what they are held against. */
function mostShared(texts) {
  if (texts.length < 3) return texts[0];
  const words = texts.map((text) => new Set(tokensOf(withoutTargets(text).words)));
  const counted = new Map();
  for (const set of words) for (const word of set) counted.set(word, (counted.get(word) ?? 0) + 1);
  const shares = words.map((set) =>
    [...set].reduce((sum, word) => sum + counted.get(word), 0) / Math.max(1, set.size));
  return texts[shares.indexOf(Math.max(...shares))];
}

/** The commonest value of a row, where there is one. */
function referenceValue(row) {
  if (row.reference !== undefined) return row.reference;
  const counted = new Map();
  for (const cell of row.cells) {
    for (const { value } of cell.members) {
      if (value) counted.set(numbered(value), (counted.get(numbered(value)) ?? 0) + 1);
    }
  }
  const best = [...counted].sort((one, other) => other[1] - one[1])[0];
  row.reference = counted.size > 1 ? best[0] : "";
  return row.reference;
}

/** 0x10 and 16 are one value. */
function numbered(value) {
  return /^0x[0-9a-f]{1,12}$/i.test(value) ? String(Number(value)) : value;
}

function linkTo(file, line) {
  if (!data.link || !file) return undefined;
  const path = file.split("/").map(encodeURIComponent).join("/");
  const address = data.link.replaceAll("{file}", () => path).replaceAll("{line}", String(line || 1));
  return /^\s*(javascript|data|vbscript):/i.test(address) ? undefined : address;
}

/** Where something stands, as a link if the report was given a form for links. */
function place(fileIndex, line) {
  const file = fileName(fileIndex);
  const name = [isolated(file, { translate: "no" }), line ? `:${line}` : ""];
  const address = linkTo(file, line);
  if (!address) return element("span", { class: "place" }, name);
  return element("a", { class: "place", href: address, rel: "noreferrer" }, name);
}

function placeText(fileIndex, line) {
  return visible(fileName(fileIndex)) + (line ? `:${line}` : "");
}
