// Keys for the whole page, and the list of them.

const keyList = [
  ["/", "keys.search"], ["?", "keys.help"], ["n", "keys.next"], ["p", "keys.previous"],
  ["← ↑ ↓ →", "keys.arrows"], ["Home End", "keys.row"], ["Ctrl+Home Ctrl+End", "keys.corner"],
  ["Enter", "keys.open"], ["Esc", "keys.close"]];

function openKeys() {
  const dialog = document.getElementById("keys");
  dialog.replaceChildren(
    element("div", { class: "panel-head" },
      element("h2", { id: "keys-title", tabindex: -1 }, say("keys.title")),
      button({
        class: "quiet square", "aria-label": say("close"), title: say("close"),
        onclick: () => dialog.close(),
      }, icon("close"))),
    element("dl", {}, keyList.map(([keys, words]) => element("div", {},
      element("dt", {}, keys.split(/ /).map((key, at) => [at ? " " : null, element("kbd", {}, key)])),
      element("dd", {}, say(words))))));
  dialog.showModal();
}

function isTyping(target) {
  return target instanceof Element && Boolean(target.closest("input, textarea, select"));
}

function takeKey(event) {
  if (event.defaultPrevented || event.altKey || event.metaKey || event.ctrlKey) return;
  if (event.key === "Escape") {
    takeEscape(event);
    return;
  }
  if (isTyping(event.target) && event.target.type !== "checkbox") return;
  if (document.getElementById("keys").open) return;
  switch (event.key) {
    case "/":
      event.preventDefault();
      closeMenus();
      document.getElementById("search").focus();
      document.getElementById("search").select();
      break;
    case "?":
      event.preventDefault();
      openKeys();
      break;
    case "n":
    case "p":
      if (shown.state.view !== "enum") return;
      event.preventDefault();
      stepToOff(event.key === "n" ? 1 : -1);
      break;
    default:
  }
}

function takeEscape(event) {
  if (document.getElementById("keys").open) return;
  const menu = document.querySelector(".menu[open]");
  if (menu) {
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (openedCell && !isTyping(event.target)) {
    event.preventDefault();
    closePanel();
  }
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll(".menu[open]")) {
    if (menu !== except) menu.open = false;
  }
}
