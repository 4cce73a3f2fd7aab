// Where two descriptions differ: by words, and by characters where words are not set apart.

// A break tag, a word, one CJK character, spaces, or one character of anything else.
const tokenPattern =
  /<br\s*\/?>|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}_])+|\s+|[^]/giu;

// A table of more cells than this is not filled in; the middle then counts as different as a whole.
const largestTable = 250_000;

function tokensOf(text) {
  return text.match(tokenPattern) ?? [];
}

const differences = new Map();

/** The text as [part, whether the reference lacks it], by a longest common subsequence. */
function difference(text, reference) {
  const known = differences.get(text)?.get(reference);
  if (known) return known;
  const parts = merged(compared(tokensOf(text), tokensOf(reference)));
  if (!differences.has(text)) differences.set(text, new Map());
  differences.get(text).set(reference, parts);
  return parts;
}

function compared(mine, other) {
  let start = 0;
  while (start < mine.length && start < other.length && mine[start] === other[start]) start += 1;
  let [end, otherEnd] = [mine.length, other.length];
  while (end > start && otherEnd > start && mine[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const middle = commonTokens(mine.slice(start, end), other.slice(start, otherEnd));
  return mine.map((token, at) => [token, at >= start && at < end && !middle.has(at - start)]);
}

/** Which tokens of `mine` are in a longest common subsequence. */
function commonTokens(mine, other) {
  const common = new Set();
  const width = other.length + 1;
  if (mine.length === 0 || other.length === 0) return common;
  if ((mine.length + 1) * width > largestTable) return common;
  const lengths = new Uint16Array((mine.length + 1) * width);
  for (let row = mine.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] = mine[row] === other[column]
        ? lengths[at + width + 1] + 1
        : Math.max(lengths[at + width], lengths[at + 1]);
    }
  }
  let [row, column] = [0, 0];
  while (row < mine.length && column < other.length) {
    const at = row * width + column;
    if (mine[row] === other[column]) {
      common.add(row);
      row += 1;
      column += 1;
    } else if (lengths[at + width] >= lengths[at + 1]) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return common;
}

/** Neighbours that are alike become one part; a space between two differing words differs with them. */
function merged(tokens) {
  const parts = [];
  tokens.forEach(([token, given], at) => {
    const isBetween = /^\s+$/.test(token) && tokens[at - 1]?.[1] && tokens[at + 1]?.[1];
    const differs = given || Boolean(isBetween);
    const last = parts[parts.length - 1];
    if (last && last[1] === differs) last[0] += token;
    else parts.push([token, differs]);
  });
  return parts;
}
