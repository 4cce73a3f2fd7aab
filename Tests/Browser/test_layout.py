import pytest
from conftest import matrix_cell, settle, table

VIEWS = ["", "view=enums", "view=findings", "view=enum&enum=ErrorCode", "view=enum&enum=ErrorCode&texts=1",
         "view=findings&search=firmware&platform=unity&severity=warning"]


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
@pytest.mark.parametrize("fragment", VIEWS)
def test_nothing_is_wider_than_the_page_and_no_text_is_covered(example, opened, fragment, width):
    page = opened(example, fragment, width=width)
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(COVERED) == []


def test_the_open_panel_covers_nothing_of_the_matrix_on_a_wide_screen(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode")
    matrix_cell(page, "agrees").click()
    settle(page)
    panel, matrix = page.locator("#panel").bounding_box(), page.locator("#matrix-box").bounding_box()
    assert matrix["x"] + matrix["width"] <= panel["x"]
    assert page.evaluate(COVERED) == []


def test_the_head_and_the_first_column_stay_while_the_matrix_is_scrolled(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode&texts=1", width=900, height=600)
    page.locator("#matrix-box").evaluate("box => box.scrollTo(400, 400)")
    box = page.locator("#matrix-box").bounding_box()
    head, corner = page.locator("#matrix thead").bounding_box(), page.locator("#matrix .corner").bounding_box()
    assert abs(corner["x"] - box["x"]) < 2 and abs(corner["y"] - box["y"]) < 2
    assert head is not None


def test_sixty_platforms_fit(made, opened):
    pages = {
        f"p{at}.md": table("DoorError", [("DOOR_JAMMED", 3 + (at == 7), "It is jammed."), ("DOOR_LOCKED", 5, "Locked.")])
        for at in range(60)}
    report = made(pages)
    for fragment in ("", "view=enum&enum=DoorError", "view=findings"):
        for width in (390, 1440):
            page = opened(report, fragment, width=width)
            settle(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate(COVERED) == []


# Text in sight at whose middle something else lies.
COVERED = """() => {
  const covered = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const clips = (one) => getComputedStyle(one).overflow !== "visible";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    if (!node.data.trim() || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (one.closest("script, noscript, .unseen, .notice, .skip, kbd")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getClientRects()[0];
    if (!box || box.width < 1) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    let isClipped = false;
    for (let at = one; at && at !== document.body; at = at.parentElement) {
      const own = at.getBoundingClientRect();
      if (clips(at) && (x < own.left || x > own.right || y < own.top || y > own.bottom)) isClipped = true;
    }
    const bar = document.getElementById("bar");
    if (isClipped || (!bar.contains(one) && y < bar.getBoundingClientRect().bottom)) continue;
    const top = document.elementFromPoint(x, y);
    if (top && !top.contains(one) && !one.contains(top) && !top.closest(".corner, .concept, thead")) {
      covered.push(`${node.data.trim().slice(0, 40)} under ${top.className || top.tagName}`);
    }
  }
  return covered;
}"""
