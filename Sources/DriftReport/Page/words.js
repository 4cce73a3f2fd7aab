// The page's own words. Every key is in both files; plural forms are objects by the language's rules.

const wordLists = {};
for (const name of ["en", "zh"]) {
  wordLists[name] = JSON.parse(document.getElementById(`words-${name}`).textContent);
}

let speech; // what belongs to the language that is spoken

function speak(language) {
  speech = {
    language,
    words: wordLists[language],
    plural: new Intl.PluralRules(language),
    number: new Intl.NumberFormat(language),
    score: new Intl.NumberFormat(language, {
      minimumFractionDigits: 1, maximumFractionDigits: 1,
    }),
    order: new Intl.Collator(language, { numeric: true, sensitivity: "base" }),
    at: language === "zh" ? 1 : 0,
  };
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}

function formatted(number) {
  return speech.number.format(number);
}

/** A sentence as nodes: `{name}` stands for a value, which may be text, a number or an element. */
function phrase(key, values = {}) {
  let sentence = speech.words[key] ?? key;
  if (typeof sentence === "object") {
    sentence = sentence[speech.plural.select(values.count)] ?? sentence.other;
  }
  return sentence.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part;
    const value = values[part];
    return typeof value === "number" ? formatted(value) : value ?? "";
  });
}

/** A sentence as text; values are text or numbers. */
function say(key, values) {
  return phrase(key, values).join("");
}

/** The half of an [English, Chinese] pair that is spoken. */
function spoken(pair) {
  return pair[speech.at] ?? pair[0];
}

function joined(parts) {
  return parts.join(say("list.separator"));
}
