// The bar at the top: where one is, search, language, colours; below it the filters.

const searchDelay = 80;
let searchTimer;

function buildBar() {
  document.getElementById("skip").textContent = say("skip");
  const bar = document.getElementById("bar");
  bar.replaceChildren(
    element("div", { class: "bar-row" },
      element("a", { class: "brand", href: addressOf({}), "aria-label": say("brand") },
        icon("differs"), element("span", {}, "driftmark")),
      element("nav", { "aria-label": say("views") }, element("ul", {},
        tab("overview"), tab("enums"), tab("findings"))),
      searchBox(),
      element("div", { class: "bar-tools" }, languageButton(), themeButton(), keysButton())),
    element("div", { class: "filters", role: "group", "aria-label": say("filters"), id: "filters" },
      element("div", { class: "filter-row" },
        filterNames.filter((name) => filterOptions(name).length > 1).map(filterMenu),
        element("span", { class: "result", id: "result" })),
      element("ul", { class: "chips", id: "chips", "aria-label": say("filters.active") })));
}

function tab(view) {
  return element("li", {}, element("a", { class: "tab", "data-view": view, href: "#" },
    say(`view.${view}`), " ", element("span", { class: "tab-count" })));
}

function searchBox() {
  const input = element("input", {
    type: "search", id: "search", placeholder: say("search.hint"), "aria-label": say("search"),
    autocomplete: "off", spellcheck: "false", "aria-keyshortcuts": "/",
    oninput: () => {
      clearTimeout(searchTimer);
      searchTimer = setTimeout(takeSearch, searchDelay);
    },
    onkeydown: (event) => {
      if (event.key === "Enter") takeSearch();
      if (event.key === "Escape" && input.value === "") input.blur();
    },
  });
  return element("div", { class: "search", role: "search" }, icon("search"), input,
    element("kbd", { "aria-hidden": "true" }, "/"));
}

/** The first search on the overview leads to the enums; what is typed after it replaces the address. */
function takeSearch() {
  clearTimeout(searchTimer);
  const search = document.getElementById("search").value;
  const { state } = shown;
  if (search === state.search) return;
  const isNew = state.view === "overview";
  go({ search, view: isNew ? "enums" : state.view, row: "", column: "", finding: "" },
    { replaces: !isNew && state.search !== "", keepsFocus: true });
}

function languageButton() {
  const other = speech.language === "zh" ? "en" : "zh";
  return button({
    class: "quiet", id: "language", lang: other === "zh" ? "zh-CN" : "en",
    "aria-label": wordLists[other]["language.switch"],
    onclick: () => go({ ui: other === data.language ? "" : other }, { replaces: true }),
  }, other === "zh" ? "中文" : "English");
}

function themeButton() {
  const next = isDark() ? "light" : "dark";
  return button({
    class: "quiet square", id: "theme", title: say(`theme.${next}`),
    "aria-label": say(`theme.${next}`), onclick: () => chooseTheme(next),
  }, icon(next));
}

function keysButton() {
  return button({
    class: "quiet square", id: "keys-button", title: say("keys.title"),
    "aria-label": say("keys.title"), "aria-keyshortcuts": "?", onclick: openKeys,
  }, icon("keys"));
}

/** What a filter offers: [value, words]. */
function filterOptions(name) {
  switch (name) {
    case "platform": return data.platforms.map((id) => [id, id]);
    case "language": return languages.map((id) => [id, id]);
    case "severity": return [...severities].reverse().map((id) => [id, say(id)]);
    case "state": return states.map((id) => [id, say(`state.${id}`)]);
    default: {
      const used = new Set(findings.map((finding) => finding.rule));
      return rules.filter((rule) => used.has(rule)).map((rule) => [rule.id, rule.id]);
    }
  }
}

function optionWords(name, value) {
  return filterOptions(name).find(([id]) => id === value)?.[1] ?? value;
}

function filterMenu(name) {
  return element("details", { class: "menu", "data-filter": name },
    element("summary", {}, say(`filter.${name}`), element("span", { class: "menu-count" })),
    element("fieldset", {},
      element("legend", { class: "unseen" }, say(`filter.${name}`)),
      filterOptions(name).map(([value, words]) => element("label", {},
        element("input", {
          type: "checkbox", name, value,
          onchange: (event) => toggleFilter(name, value, event.target.checked),
        }),
        name === "severity" || name === "state" ? icon(value) : null,
        isolated(words)))));
}

function toggleFilter(name, value, isOn) {
  const chosen = shown.state[name].filter((one) => one !== value);
  go({ [name]: isOn ? [...chosen, value] : chosen, row: "", column: "", finding: "" },
    { keepsFocus: true });
}

function clearFilters() {
  const cleared = { search: "", row: "", column: "", finding: "" };
  for (const name of filterNames) cleared[name] = [];
  go(cleared);
}

/** Brings the bar up to what is shown, without touching what has the focus. */
function updateBar() {
  const { state } = shown;
  const found = results(state);
  const filters = hasFilters(state);
  const search = document.getElementById("search");
  if (search.value !== state.search) search.value = state.search;
  for (const link of document.querySelectorAll(".tab")) {
    const { view } = link.dataset;
    const isCurrent = view === state.view || (view === "enums" && state.view === "enum");
    link.toggleAttribute("aria-current", false);
    if (isCurrent) link.setAttribute("aria-current", "page");
    link.href = addressOf(view === "overview" ? {} : { ...keptFilters(), view });
    link.querySelector(".tab-count").textContent = view === "overview" ? ""
      : formatted(view === "enums" ? found.enums.length
        : found.findings.filter((finding) => !finding.settled).length);
  }
  document.getElementById("filters").hidden = state.view === "overview";
  for (const menu of document.querySelectorAll(".menu")) {
    const chosen = new Set(state[menu.dataset.filter]);
    menu.querySelector(".menu-count").textContent = chosen.size ? formatted(chosen.size) : "";
    menu.classList.toggle("is-on", chosen.size > 0);
    for (const box of menu.querySelectorAll("input")) box.checked = chosen.has(box.value);
  }
  document.getElementById("chips").replaceChildren(...(filters ? chips(state) : []));
}

function chips(state) {
  const made = filterNames.flatMap((name) => state[name].map((value) =>
    chip(`${say(`filter.${name}`)}: `, optionWords(name, value),
      () => toggleFilter(name, value, false))));
  if (state.search.trim()) {
    made.push(chip(`${say("search")}: `, state.search, () => go({ search: "" })));
  }
  made.push(element("li", {}, button({ class: "quiet", id: "clear", onclick: clearFilters },
    say("filters.clear"))));
  return made;
}

function chip(label, words, remove) {
  return element("li", { class: "chip" }, element("span", {}, label, isolated(words)),
    button({
      class: "quiet square", "aria-label": say("filter.remove", { filter: visible(words) }), onclick: remove,
    }, icon("close")));
}

/** How much the filters leave, to everybody. */
function sayResult(text) {
  const line = document.getElementById("result");
  if (line.textContent !== text) announce(text);
  line.textContent = text;
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("driftmark-theme", theme);
  } catch {
    // Pages opened as files may have no storage; the choice then ends with the page.
  }
  const old = document.getElementById("theme");
  const made = themeButton();
  old.replaceWith(made);
  made.focus();
}

function rememberedTheme() {
  try {
    const theme = localStorage.getItem("driftmark-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // As the system has it.
  }
}
