// The page follows its address: every change of what is shown goes through it.

let shown = { state: freshState(), unknown: [] };
let drawn = ""; // the address of what the main part shows, but for the open cell
let handled; // the fragment that was drawn last

const drawings = { overview, enums: enumList, enum: enumView, findings: findingList };

/** Changes what is shown. `replaces`: no step for `back`. `keepsFocus`: the reader is at work. */
function go(changes, { replaces = false, keepsFocus = false } = {}) {
  const fragment = writeAddress({ ...shown.state, ...changes });
  const isSame = fragment === location.hash.slice(1);
  if (!isSame && replaces) location.replace(`#${fragment}`);
  else if (!isSame) location.hash = fragment;
  draw(fragment, keepsFocus);
}

function draw(fragment, keepsFocus = false) {
  handled = location.hash;
  const before = shown.state;
  shown = readAddress(fragment);
  const { state } = shown;
  const language = state.ui || data.language;
  const isOtherLanguage = speech?.language !== language;
  if (isOtherLanguage) {
    const focused = document.activeElement?.id;
    speak(language);
    buildBar();
    drawn = "";
    if (focused) document.getElementById(focused)?.focus();
  }
  const signature = writeAddress({ ...state, row: "", column: "" }) + shown.unknown.join();
  if (signature !== drawn || drawn === "") drawMain(before, keepsFocus, isOtherLanguage);
  drawn = signature;
  updateBar();
  updatePanel();
}

function drawMain(before, keepsFocus, isOtherLanguage) {
  const { state, unknown } = shown;
  const main = document.getElementById("main");
  const focused = document.activeElement?.id;
  const isElsewhere = before.view !== state.view || before.enum !== state.enum;
  stopChunks();
  main.replaceChildren();
  main.className = `view-${state.view}`;
  if (unknown.length) main.append(unknownRemark(unknown));
  drawings[state.view](main);
  document.title = `${titleOf(state)} · driftmark`;
  if (isElsewhere && !state.finding) window.scrollTo(0, 0);
  if (keepsFocus && focused) document.getElementById(focused)?.focus({ preventScroll: true });
  else if (isElsewhere && !keepsFocus && !isOtherLanguage) {
    main.querySelector("h1")?.focus({ preventScroll: true });
  }
}

function titleOf(state) {
  const title = visible(data.title);
  if (state.view === "overview") return title;
  const name = state.view === "enum" ? visible(enumByKey.get(state.enum).name)
    : say(`view.${state.view}`);
  return `${name} · ${title}`;
}

function unknownRemark(unknown) {
  return element("p", { class: "remark remark-warning", role: "alert" }, icon("warning"),
    element("span", {}, phrase("unknown", {
      count: unknown.length,
      names: joined(unknown.map((name) => `“${visible(name).slice(0, 80)}”`)) })));
}

function start() {
  rememberedTheme();
  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("main").focus();
  });
  document.getElementById("panel").addEventListener("cancel", (event) => {
    event.preventDefault();
    closePanel();
  });
  document.addEventListener("keydown", takeKey);
  document.addEventListener("click", (event) => {
    closeMenus(event.target instanceof Element ? event.target.closest(".menu") : undefined);
  });
  window.addEventListener("hashchange", () => {
    if (location.hash !== handled) draw(location.hash.slice(1));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    document.getElementById("theme").replaceWith(themeButton());
  });
  watchPrinting();
  draw(location.hash.slice(1));
}

start();
