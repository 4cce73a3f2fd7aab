// Makes elements. All text reaches the page as text nodes and attributes, as documents are not to be
// trusted: nothing here or elsewhere parses HTML.

/** `on…` attributes are listeners; `style` is an object, as the page's policy allows no style text. */
function element(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function drawing(tag, attributes, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) {
      made.addEventListener(name.slice(2), value);
    } else if (name === "style") {
      for (const [property, set] of Object.entries(value)) made.style.setProperty(property, set);
    } else {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.flat(Infinity).filter(present));
  return made;
}

function present(child) {
  return child !== undefined && child !== null && child !== false && child !== "";
}

/** Text that only screen readers read. */
function unseen(text) {
  return element("span", { class: "unseen" }, text);
}

function button(attributes, ...children) {
  return element("button", { type: "button", ...attributes }, ...children);
}

// Controls that have no shape, turn text round, or hide: all but tab, newline, and the joiners that
// emoji and some scripts need.
const controls =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const allControls = new RegExp(controls, "g");

function controlSymbol(character) {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** Text of a document for attributes and copies, its control characters made visible. */
function visible(text) {
  return controls.test(text) ? text.replace(allControls, controlSymbol) : text;
}

/** Text of a document as nodes, its control characters made visible. */
function plain(text) {
  if (!controls.test(text)) return [text];
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(allControls)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    nodes.push(element("span", { class: "control", title: `U+${code}` }, controlSymbol(found[0])));
    from = found.index + 1;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

/** Text of a document whose direction reaches no further than itself. */
function isolated(text, attributes) {
  return element("bdi", attributes, plain(text));
}

// Where a name may be broken: behind punctuation inside it, and before an upper-case letter.
const breaks = /(?<=[\p{L}\p{N}][_.:\-/])(?=.)|(?<=[a-z0-9])(?=[A-Z])/u;

function breakable(text) {
  const nodes = [];
  for (const part of text.split(breaks)) {
    if (nodes.length) nodes.push(element("wbr"));
    nodes.push(...plain(part));
  }
  return nodes;
}

/** A name or value in monospace; marks are [start, length, …] of what sets it apart. */
function code(text, marks, tag = "bdi") {
  const made = element(tag, { class: "code", translate: "no" });
  let from = 0;
  for (let at = 0; at + 1 < (marks?.length ?? 0); at += 2) {
    const [start, end] = [marks[at], marks[at] + marks[at + 1]];
    if (start < from || end > text.length || end <= start) continue;
    if (start > from) made.append(...breakable(text.slice(from, start)));
    made.append(element("mark", { class: "apart" }, breakable(text.slice(start, end))));
    from = end;
  }
  if (from < text.length) made.append(...breakable(text.slice(from)));
  return made;
}
