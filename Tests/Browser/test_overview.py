from conftest import data_of, table


def worst_enum(report):
    return max(data_of(report)["enums"], key=lambda one: one["score"][0])["name"]


def test_the_worst_enum_is_named_first_and_in_sight(example, opened):
    for width, height in ((1440, 900), (390, 844)):
        page = opened(example, width=width, height=height)
        lead = page.locator(".worst-lead")
        assert worst_enum(example) in lead.inner_text()
        box = lead.bounding_box()
        assert box["y"] + box["height"] < height / 2
        assert page.locator(".worst tbody tr").first.locator("th").inner_text() == worst_enum(example)


def test_the_score_is_points_on_cells(example, opened):
    points, cells = data_of(example)["score"]
    page = opened(example)
    assert page.locator(".figure").inner_text() == f"{100 * points / cells:.1f}"
    page.get_by_text("How it is counted").click()
    assert "½" in page.locator(".definition").inner_text()


def test_a_number_of_the_heat_map_leads_to_as_many_findings(example, opened):
    page = opened(example)
    for at in range(min(6, page.locator(".heat-link").count())):
        link = page.locator(".heat-link").nth(at)
        number = link.inner_text()
        link.click()
        page.wait_for_selector(".view-findings")
        assert page.locator("#result").inner_text().startswith(f"{number} of ")
        page.go_back()
        page.wait_for_selector(".view-overview")


def test_what_was_skipped_is_listed_with_the_reason(made, opened):
    pages = {
        "ios.md": table("DoorError", [("DOOR_JAMMED", 3, "It is jammed."), ("DOOR_LOCKED", 4, "It is locked.")]),
        "broken.md": "",
    }
    report = made(pages)
    page = opened(report)
    shown = page.locator(".coverage").inner_text()
    for file, line, _ in data_of(report)["coverage"]["skipped"]:
        assert data_of(report)["files"][file] in shown
    assert "Documents" in shown


def test_pages_that_agree_have_nothing_that_drifts(made, opened):
    rows = [("DOOR_JAMMED", 3, "The door is jammed."), ("DOOR_LOCKED", 4, "The door is locked.")]
    report = made({"ios.md": table("DoorError", rows), "android.md": table("DoorError", rows)})
    assert data_of(report)["findings"] == []
    page = opened(report)
    assert "Nothing drifts" in page.locator("#main").inner_text()
    assert "4 members" in page.locator(".empty").inner_text()
    page.get_by_role("navigation").get_by_role("link", name="Findings").click()
    assert "Nothing drifts" in page.locator("#main").inner_text()


def test_one_platform_has_nothing_to_compare_with(made, opened):
    rows = [("DOOR_JAMMED", 3, "The door is jammed."), ("DOOR_LOCKED", 4, "The door is locked.")]
    page = opened(made({"ios.md": table("DoorError", rows)}), "view=enum&enum=DoorError")
    assert "nothing to compare" in page.locator(".remark").inner_text()


def test_of_infos_texts_that_share_little_come_first(made, opened):
    texts = {
        "ios": "The lamp has lost its connection to the hub because nobody paid the bill of the grid.",
        "android": "Shown while a firmware file is copied into flash memory; wait until colours return.",
    }
    rows = [("LAMP_OFF", "0", "The lamp is off."), ("LAMP_ON", "1", "The lamp is on.")]
    modes = [(f"LAMP_MODE_{number}", str(number), f"The lamp is in mode {number}.") for number in range(5, 9)]
    page = opened(made({
        f"{platform}.md": table("LampState", [
            *rows, ("LAMP_LOST", "2", text), ("LAMP_RED", "3", "The lamp is red."), ("LAMP_BLUE", "4", "The lamp is blue."),
            *(modes if platform == "ios" else [])]) for platform, text in texts.items()}), "view=findings&severity=info")
    rules = page.locator("ol.findings > li").evaluate_all(
        "(items) => items.map((item) => item.querySelector('summary code, .rule code').textContent)")
    assert rules == ["description-differs", "counterpart-missing"]
