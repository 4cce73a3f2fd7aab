import pytest
from conftest import data_of, settle, table

ATTACKS = [
    "<script>window.pwned=1</script>", '"><img src=x onerror="window.pwned=1">',
    "</script><script>window.pwned=1</script>", "<!--<script>", "<svg onload=window.pwned=1>",
    "javascript:window.pwned=1", "{{data}}", "${window.pwned=1}", "]]>", "&lt;b&gt;"]


@pytest.fixture(scope="module")
def hostile(made):
    def rows(value):
        return [(f"DOOR_{at}", f"{value}{at}", f"The door says {text} to you.") for at, text in enumerate(ATTACKS)]

    title = "DoorError"
    return made({
        "ios.md": table(title, rows(1)), "android.md": table(title, rows(2)),
        "a<img src=x onerror=window.pwned=1>.md": table(title, rows(3))})


@pytest.mark.parametrize("fragment", [
    "", "view=enums", "view=findings", "view=enum&enum=DoorError&texts=1",
    "view=enum&enum=DoorError&texts=1&search=%3Cscript%3E", "view=%3Cimg%20src%3Dx%3E"])
def test_texts_of_documents_stay_text(hostile, opened, fragment):
    page = opened(hostile, fragment)
    settle(page)
    assert page.evaluate("window.pwned") is None
    assert page.locator("main img, main script, main svg[onload], dialog img").count() == 0


def test_texts_of_documents_are_shown_as_they_are(hostile, opened):
    page = opened(hostile, "view=enum&enum=DoorError&texts=1")
    shown = page.locator("#matrix").inner_text()
    texts = " ".join(data_of(hostile)["texts"])
    for attack in ("<script>window.pwned=1</script>", "<svg onload=window.pwned=1>", "{{data}}"):
        assert (attack in texts) == (attack in shown), attack
    page.locator("#matrix td.cell").first.click()
    assert page.evaluate("window.pwned") is None


def test_controls_are_made_visible_and_turn_nothing_round(made, opened):
    def rows(mark):
        return [
            ("DOOR_JAMMED", 3, f"ends {mark}\u202ereversed"), ("DOOR_LOCKED", 4, f"a\u2066b\u200fc\u0007d {mark}")]

    report = made({
        "ios.md": table("DoorError", rows("one")), "android.md": table("DoorError", rows("two"))})
    page = opened(report, "view=enum&enum=DoorError&texts=1")
    shown = page.locator("#matrix").inner_text()
    assert "[U+202E]" in shown and "[U+2066]" in shown and "␇" in shown
    text = page.locator("body").inner_text()
    assert not any(control in text for control in "\u202e\u2066\u200f\u0007")


def test_names_of_200_characters_stay_inside_the_page(example, opened, tmp_path):
    text = example.read_text(encoding="utf-8")
    head, data = text.split('id="drift-data">')
    long = "_".join(["LONG"] * 40)
    data = data.replace("FIRMWARE", long).replace("ErrorCode", "ErrorCode" + "X" * 191)
    report = tmp_path / "long.html"
    report.write_text(head + 'id="drift-data">' + data, encoding="utf-8")
    name = max((one["name"] for one in data_of(report)["enums"]), key=len)
    assert len(name) == 200
    for width in (390, 1440):
        for fragment in ("", "view=enums", "view=findings", f"view=enum&enum={name}&texts=1"):
            page = opened(report, fragment, width=width)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, fragment
