"""How long 10,000 members take is printed (-s); only a page that hangs fails."""

import time

import pytest
from conftest import address, data_of, table

HANG = 5  # seconds


@pytest.fixture(scope="module")
def large(made):
    def rows(enum, platform):
        return [
            (f"LAMP{enum}_STATE_{at}", at + (platform == 3 and at == 5 and enum % 5 == 0),
             f"The lamp {enum} is in state {at}, which the app shows until something else happens.")
            for at in range(20)]

    return made({
        f"{platform}/p{platform}.md": "\n".join(table(f"Lamp{enum}State", rows(enum, platform)) for enum in range(50))
        for platform in range(10)})


def test_ten_thousand_members_open_and_are_filtered_at_once(large, browser, capsys):
    assert data_of(large)["coverage"]["members"] == 10_000
    page = browser.new_page()
    times = {}

    def timed(name, act, done):
        start = time.perf_counter()
        act()
        page.wait_for_selector(done)
        times[name] = time.perf_counter() - start

    timed("open", lambda: page.goto(address(large)), ".worst-lead")
    timed("findings", lambda: page.locator(".tab[data-view=findings]").click(), ".view-findings .finding")
    timed("search", lambda: page.locator("#search").fill("lamp7_state_3"), "#result:text-matches('^[0-9]+ of')")
    timed("enums", lambda: page.locator(".tab[data-view=enums]").click(),
          ".enum-list tbody tr")
    timed("matrix", lambda: page.locator(".enum-list a").click(), "#matrix")
    page.close()
    with capsys.disabled():
        print("\n" + ", ".join(f"{name} {seconds * 1000:.0f} ms" for name, seconds in times.items()))
    assert max(times.values()) < HANG


def test_a_matrix_of_a_thousand_rows_shows_its_first_screen_first(made, opened):
    rows = [(f"LAMP_STATE_{at}", at, f"State {at} of the lamp.") for at in range(1000)]
    report = made({f"p{at}.md": table("LampState", rows) for at in range(5)})
    page = opened(report, "view=enum&enum=LampState")
    page.wait_for_selector("#matrix tbody tr:nth-child(1000)", timeout=HANG * 1000)
    page.locator("#matrix td").first.focus()
    page.keyboard.press("Control+End")
    assert page.evaluate("document.activeElement.parentElement.rowIndex") == 1000
