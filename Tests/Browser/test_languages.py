import re
from pathlib import Path

import pytest
from conftest import WORDS, make_report, settle, words

VIEWS = ["", "view=enums", "view=findings", "view=enum&enum=ErrorCode&row=HubUnreachable&column=ios+(zh)"]
# What is the same in both: formats, and names of things.
SAME = {"driftmark", "Markdown", "Ctrl+Home", "API"}


def test_both_languages_have_the_same_words():
    english, chinese = words("en"), words("zh")
    assert list(english) == list(chinese)
    for key in english:
        placeholders = [
            {part for form in (one.values() if isinstance(one, dict) else [one])
             for part in re.findall(r"\{(\w+)\}", form)} for one in (english[key], chinese[key])]
        assert placeholders[1] <= placeholders[0], key


def test_every_word_is_used_and_every_use_has_a_word():
    script = "".join(path.read_text(encoding="utf-8") for path in sorted(Path(WORDS).glob("*.js")))
    used = set(re.findall(r'(?:say|phrase)\("([^"]+)"', script)) | set(re.findall(r'"([a-z]+\.[a-z.]+)"', script))
    for key in re.findall(r'(?:say|phrase)\("([^"]+)"', script):
        assert key in words("en"), key
    families = re.findall(r"say\(`([a-z.]+\.)\$\{", script)
    for key in words("en"):
        known = key in used or f'"{key}"' in script or any(key.startswith(one) for one in families)
        assert known, key


def test_words_hold_nothing_that_html_reads():
    for language in ("en", "zh"):
        assert "<" not in (WORDS / f"words.{language}.json").read_text(encoding="utf-8")


def sentences(language):
    """The fixed parts of the words that are not the same in both languages."""
    english, other = words("en"), words("zh" if language == "en" else "en")
    own = words(language)
    for key, one in own.items():
        for form in one.values() if isinstance(one, dict) else [one]:
            for part in re.split(r"\{\w+\}", form):
                part = part.strip(" ,.:()（），。：“”")
                if len(part) > 3 and part not in str(other[key]) and part not in SAME and english:
                    yield key, part


@pytest.mark.parametrize("fragment", VIEWS)
def test_no_english_is_left_in_the_chinese_interface(tmp_path, opened, fragment):
    report = make_report("Docs/Example", tmp_path / "report.html", "--language", "zh")
    page = opened(report, fragment)
    settle(page)
    assert page.locator("html").get_attribute("lang") == "zh-CN"
    shown = page.evaluate(OWN_TEXT)
    left = [(key, part) for key, part in sentences("en") if re.search(rf"\b{re.escape(part)}\b", shown)]
    assert left == []


@pytest.mark.parametrize("fragment", VIEWS)
def test_no_chinese_is_left_in_the_english_interface(example, opened, fragment):
    page = opened(example, fragment)
    settle(page)
    page.locator("#language").evaluate("button => button.remove()")
    assert not re.search(r"[\u4e00-\u9fff]", page.evaluate(OWN_TEXT))


def test_the_language_is_switched_and_shared(example, opened):
    page = opened(example)
    page.locator("#language").click()
    assert "ui=zh" in page.url and page.locator("html").get_attribute("lang") == "zh-CN"
    assert page.evaluate("document.activeElement.id") == "language"
    page.locator("#language").click()
    assert "ui=" not in page.url


# All text and labels of the page's own: without what documents and rules say.
OWN_TEXT = """() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll(`script, noscript, #language, bdi, .code, .text, code, .summary, .rule, .heat-rule, .place,
    details[data-filter=platform], .message, .reason, .heat td`).forEach((one) => one.remove());
  const labels = [...copy.querySelectorAll("[aria-label], [placeholder]")].map((one) =>
    one.getAttribute("placeholder") ?? one.getAttribute("aria-label"));
  return copy.textContent + " " + labels.join(" ");
}"""


def test_rules_have_their_titles_in_chinese(example, opened):
    page = opened(example, "ui=zh")
    titles = page.locator(".heat-rule").all_inner_texts()
    assert titles and all(re.search("[\u4e00-\u9fff]", title) for title in titles), titles
