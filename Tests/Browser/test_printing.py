from conftest import table


def test_paper_shows_the_matrix_and_no_controls(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode&texts=1")
    page.emulate_media(media="print")
    assert page.locator("#matrix").is_visible()
    for control in ("#bar", "#only-toggle", "#texts-toggle", ".page-head .copy"):
        assert page.locator(control).is_hidden(), control


def test_no_text_of_a_printed_matrix_is_cut(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode&texts=1", width=1040)
    page.emulate_media(media="print")
    assert page.evaluate("""() => [...document.querySelectorAll("#matrix td, #matrix th")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)""") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 1040


def test_a_wide_matrix_is_printed_in_parts_that_fit(made, opened):
    rows = [("DOOR_JAMMED_BY_SOMETHING_LONG", 3, "The door is jammed."), ("DOOR_LOCKED", 5, "The door is locked.")]
    page = opened(
        made({f"p{at}.md": table("DoorError", rows) for at in range(20)}), "view=enum&enum=DoorError",
        width=1040)
    page.emulate_media(media="print")
    page.wait_for_selector(".matrix-part")
    parts = page.locator(".matrix-part")
    assert parts.count() == 4 and page.locator("#matrix-box").is_hidden()
    assert parts.first.locator("tbody th").first.inner_text() == "JammedBySomethingLong"
    assert page.evaluate("document.documentElement.scrollWidth") <= 1040
    page.emulate_media(media="screen")
    page.wait_for_selector(".matrix-part", state="detached")
    assert page.locator("#matrix-box").is_visible()


def test_a_pdf_is_made_of_every_view(example, opened):
    for fragment in ("", "view=enums", "view=findings", "view=enum&enum=ErrorCode"):
        assert opened(example, fragment).pdf().startswith(b"%PDF")
