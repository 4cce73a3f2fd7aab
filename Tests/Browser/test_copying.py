import pytest
from conftest import matrix_cell, table

RECORD = "navigator.clipboard.writeText = async (text) => { window.copied = text; };"
NO_CLIPBOARD = """
  Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  document.execCommand = () => { window.copied = document.activeElement.value; return true; };
"""


def copied(page, button):
    page.evaluate("window.copied = undefined")
    button.click()
    page.wait_for_selector("#notice.is-shown")
    return page.evaluate("window.copied")


@pytest.mark.parametrize("clipboard", [RECORD, NO_CLIPBOARD])
def test_each_view_is_copied_as_markdown(example, opened, clipboard):
    for fragment, expected in (
        ("", "# Docs/Example"), ("view=enums", "| Enum | Points | Drift |"),
        ("view=findings", "## ErrorCode"), ("view=enum&enum=ErrorCode", "| AccessKeyInvalid | ")):
        page = opened(example, fragment)
        page.evaluate(clipboard)
        assert expected in copied(page, page.locator(".page-head .copy"))
        assert page.locator("#notice").inner_text() == "Copied as Markdown"


def test_a_finding_and_a_row_are_copied(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode")
    page.evaluate(RECORD)
    matrix_cell(page, "differs").click()
    finding = copied(page, page.locator("#panel .finding .copy").first)
    assert finding.startswith("- **") and ".md:" in finding
    assert "| Edition | Name | Value |" in copied(page, page.locator("#panel .panel-head .copy"))


def test_what_means_something_in_markdown_is_escaped(made, opened):
    rows = [
        ("DOOR_JAMMED", 3, "a `code` \\| pipe <b>bold</b> *star* _under_ [link](x)"),
        ("DOOR_LOCKED", 4, "locked")]
    other = [("DOOR_JAMMED", 5, "plain"), ("DOOR_LOCKED", 4, "locked")]
    report = made({"ios.md": table("DoorError", rows), "android.md": table("DoorError", other)})
    page = opened(report, "view=enum&enum=DoorError&texts=1")
    page.evaluate(RECORD)
    text = copied(page, page.locator(".page-head .copy"))
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert len({line.replace("\\|", "").count("|") for line in rows}) == 1
    assert "\\`code\\`" in text and "&lt;b>" in text and "<b>" not in text


def test_a_refusal_is_said(example, opened):
    page = opened(example)
    page.evaluate("""
      navigator.clipboard.writeText = async () => { throw new Error("no"); };
      document.execCommand = () => false;
    """)
    page.locator(".page-head .copy").click()
    page.wait_for_selector("#notice.is-shown")
    assert "did not allow" in page.locator("#notice").inner_text()
