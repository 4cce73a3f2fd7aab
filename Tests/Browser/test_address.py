import pytest
from conftest import address, matrix_cell


def test_an_address_opens_the_same_view_in_a_new_page(example, opened):
    page = opened(example, "view=enum&enum=ErrorCode")
    page.locator("#texts-toggle").click()
    page.locator("#only-toggle").click()
    matrix_cell(page, "missing").click()
    other = opened(example, page.url.split("#")[1])
    for part in ("#matrix", "#panel", "#chips"):
        assert other.locator(part).inner_text() == page.locator(part).inner_text()


def test_the_address_keeps_search_sort_and_language(example, opened):
    page = opened(example, "view=enums&sort=name&search=code&ui=zh")
    assert page.locator("#search").input_value() == "code"
    assert page.locator("th[aria-sort=ascending]").count() == 1
    assert page.locator("html").get_attribute("lang") == "zh-CN"


def test_back_and_forward_go_through_the_views(example, opened):
    page = opened(example)
    page.get_by_role("navigation").get_by_role("link", name="Enums").click()
    page.locator(".enum-list a").first.click()
    page.wait_for_selector("#matrix")
    matrix_cell(page, "agrees").click()
    page.go_back()
    page.wait_for_selector("#panel", state="hidden")
    assert page.locator("#matrix").is_visible()
    page.go_back()
    page.wait_for_selector(".view-enums")
    page.go_back()
    page.wait_for_selector(".view-overview")
    page.go_forward()
    page.go_forward()
    page.wait_for_selector("#matrix")
    page.go_forward()
    page.wait_for_selector("#panel", state="visible")


@pytest.mark.parametrize("fragment", [
    "view=enum&enum=NoSuchEnum", "view=nothing", "enum=%F0%9F%92%A5", "%", "%E0%A4%A", "=&=&&==",
    "view=enum", "nonsense", "view=overview&rule=no-such-rule", "__proto__=1&constructor=2"])
def test_an_address_that_names_nothing_shows_the_overview_and_says_so(example, opened, fragment):
    page = opened(example, fragment)
    assert page.locator(".view-overview .worst-lead").is_visible()
    if fragment not in ("=&=&&==",):
        assert page.get_by_role("alert").is_visible()


@pytest.mark.parametrize("fragment", [
    "view=enum&enum=ErrorCode&row=No&column=web", "view=enum&enum=ErrorCode&row=SyncRejected&column=no",
    "view=findings&finding=000000000000", "view=findings&severity=fatal", "view=enums&sort=colour"])
def test_the_part_of_an_address_that_names_nothing_is_left_out(example, opened, fragment):
    page = opened(example, fragment)
    assert "Not in this report" in page.get_by_role("alert").inner_text()
    assert page.locator("#panel").is_hidden()


def test_a_finding_can_be_shared(example, opened):
    first = opened(example, "view=findings")
    wanted = first.locator(".finding[data-finding]").last.get_attribute("data-finding")
    page = opened(example, f"view=findings&finding={wanted}")
    assert page.locator(".is-chosen").get_attribute("data-finding") == wanted


def test_an_address_typed_into_an_open_page_is_followed(example, opened):
    page = opened(example)
    page.goto(address(example, "view=findings"))
    page.wait_for_selector(".view-findings")


def test_the_theme_is_remembered(example, opened):
    page = opened(example)
    page.locator("#theme").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    page.reload()
    page.wait_for_selector("h1")
    assert page.locator("html").get_attribute("data-theme") == "dark"
