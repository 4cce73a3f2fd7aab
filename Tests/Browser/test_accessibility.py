import pytest
from conftest import matrix_cell, settle

VIEWS = ["", "view=enums", "view=findings&severity=error", "view=enum&enum=ErrorCode&texts=1"]
CONTROLS = {
    "button", "link", "textbox", "searchbox", "checkbox", "DisclosureTriangle", "gridcell", "columnheader",
    "rowheader", "dialog", "table", "grid", "navigation"}


@pytest.mark.parametrize("fragment", VIEWS)
@pytest.mark.parametrize("width", [390, 1440])
def test_every_control_has_a_name(example, opened, fragment, width):
    page = opened(example, fragment, width=width)
    if "enum=" in fragment:
        matrix_cell(page, "differs").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nameless = [
        node for node in tree
        if not node["ignored"] and node["role"]["value"] in CONTROLS and not node["name"]["value"].strip()]
    assert nameless == []


@pytest.mark.parametrize("fragment", VIEWS)
def test_headings_are_in_order_and_landmarks_are_there(example, opened, fragment):
    page = opened(example, fragment)
    levels = page.locator("main h1, main h2, main h3").evaluate_all("all => all.map((one) => +one.tagName[1])")
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:]))
    for role in ("banner", "navigation", "main", "search"):
        assert page.get_by_role(role).count() == 1
    assert page.locator("table:not(:has(caption))").count() == 0
    assert page.locator("main th:not([scope])").count() == 0


def test_the_first_tab_leads_past_the_bar(example, opened):
    page = opened(example)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    before = page.url
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main" and page.url == before


@pytest.mark.parametrize("fragment", VIEWS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(example, opened, fragment, theme):
    page = opened(example, fragment, theme=theme)
    if "enum=" in fragment:
        matrix_cell(page, "differs").click()
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    settle(page)
    assert page.evaluate(LOW_CONTRAST) == []


@pytest.mark.parametrize("fragment", VIEWS)
def test_targets_are_24_pixels_high_or_stand_in_a_line_of_text(example, opened, fragment):
    page = opened(example, fragment, width=390)
    small = page.locator("button, input, summary, .tab, .enum-link, .heat-link").evaluate_all("""all => all
      .filter((one) => one.checkVisibility() && !one.closest("label"))
      .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().height])
      .filter(([, height]) => height < 23.5)""")
    assert small == []


# Elements with text of their own whose colour has a contrast below 4.5 to what is painted behind it.
LOW_CONTRAST = """() => {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parsed = (color) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const behind = (one) => {
    const layers = [];
    for (let at = one; at; at = at.parentElement) layers.push(parsed(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 1]);
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const low = new Set();
  for (const one of document.querySelectorAll("body *")) {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!hasText || !one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (one.closest("script, noscript, .unseen, .notice, [aria-hidden=true]:not(kbd)")) continue;
    const [back, front] = [behind(one), parsed(getComputedStyle(one).color)];
    const [a, b] = [light(over(front, back)), light(back)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) low.add(`${one.className || one.tagName} ${ratio.toFixed(2)}`);
  }
  return [...low];
}"""
