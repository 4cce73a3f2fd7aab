import re

import pytest


def choose(page, menu, option):
    page.locator(f'.menu[data-filter="{menu}"] summary').click()
    page.locator(f'.menu[data-filter="{menu}"] input[value="{option}"]').check()
    page.locator(f'.menu[data-filter="{menu}"] summary').click()


def counted(page):
    shown, everything = re.match(r"(\d+) of (\d+)", page.locator("#result").inner_text()).groups()
    return int(shown), int(everything)


@pytest.mark.parametrize(("menu", "option"), [
    ("platform", "web"), ("language", "en"), ("rule", "counterpart-missing"),
    ("severity", "error"), ("state", "missing")])
def test_a_filter_narrows_the_findings_and_says_how_many(example, opened, menu, option):
    page = opened(example, "view=findings")
    choose(page, menu, option)
    shown, everything = counted(page)
    assert 0 < shown < everything
    assert page.locator(".finding[data-finding]").count() == shown
    assert page.locator("#said").inner_text() == page.locator("#result").inner_text()
    page.locator("#clear").click()
    assert page.locator(".finding[data-finding]").count() == everything


@pytest.mark.parametrize(("menu", "option"), [
    ("platform", "server"), ("language", "en"), ("rule", "value-missing"), ("severity", "error"),
    ("state", "missing")])
def test_a_filter_narrows_the_enums(example, opened, menu, option):
    page = opened(example, "view=enums")
    choose(page, menu, option)
    shown, everything = counted(page)
    assert 0 < shown < everything
    assert page.locator(".enum-list tbody tr").count() == shown


def test_a_platform_leaves_its_columns_of_a_matrix(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode")
    choose(page, "platform", "web")
    assert page.locator("#matrix thead th").count() == 2


def test_a_state_leaves_the_rows_that_have_it(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode")
    everything = page.locator("#matrix tbody tr").count()
    page.locator("#only-toggle").click()
    rows = page.locator("#matrix tbody tr")
    assert 0 < rows.count() < everything
    for at in range(rows.count()):
        assert rows.nth(at).locator(".cell-differs, .cell-missing").count() > 0


@pytest.mark.parametrize("words", [
    "FIRMWARE_DAMAGED", "-1007", "presence sensor", "固件包", "pairingstate", "lacks"])
def test_the_search_finds_names_values_descriptions_enums_and_messages(example, opened, words):
    page = opened(example)
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.wait_for_selector(".view-enums")
    shown, everything = counted(page)
    assert 0 < shown <= everything
    page.get_by_role("navigation").get_by_role("link", name="Findings").click()
    assert re.match(r"\d+ of \d+ findings", page.locator("#result").inner_text())


def test_what_nothing_matches_offers_to_clear_the_filters(example, opened):
    for view in ("enums", "findings", "enum&enum=ErrorCode"):
        page = opened(example, f"view={view}&search=no-such-thing")
        assert "Nothing matches" in page.locator(".empty").inner_text()
        page.locator(".empty").get_by_role("button").click()
        assert page.locator(".empty").count() == 0


def test_the_list_of_enums_is_sorted_by_each_of_its_heads(example, opened):
    page = opened(example, "view=enums")
    names = page.locator(".enum-list tbody th")
    page.get_by_role("button", name="Enum", exact=True).click()
    assert page.locator("th[aria-sort=ascending]").inner_text().startswith("Enum")
    page.get_by_role("button", name="Members").click()
    numbers = page.locator(".enum-list tbody tr td:last-child").all_inner_texts()
    assert [int(text) for text in numbers] == sorted(map(int, numbers), reverse=True)
    page.get_by_role("button", name="Points").click()
    assert names.first.inner_text() == "ErrorCode"
