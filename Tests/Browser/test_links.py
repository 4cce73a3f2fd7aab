from conftest import make_report, matrix_cell, table


def test_places_are_text_without_a_template(example, opened):
    page = opened(example, "view=findings")
    assert page.locator("a.place").count() == 0 and page.locator("span.place").count() > 0


def test_places_follow_the_template(tmp_path, opened):
    template = "https://example.com/blob/main/{file}#L{line}"
    report = make_report("Docs/Example", tmp_path / "report.html", "--link-template", template)
    page = opened(report, "view=enum&enum=ErrorCode")
    matrix_cell(page, "differs").click()
    links = page.locator("#panel a.place").evaluate_all("all => all.map((one) => one.href)")
    assert links
    assert all(link.startswith("https://example.com/blob/main/Docs/Example/") for link in links)
    assert all(link.rsplit("#L", 1)[1].isdigit() for link in links)


def test_each_part_of_a_path_is_percent_encoded(made, opened):
    rows = [("DOOR_JAMMED", 3, "Jammed."), ("DOOR_LOCKED", 3, "Locked.")]
    report = made(
        {"a b/门 #1?%.md": table("DoorError", rows)},
        "--link-template", "https://example.com/{file}?line={line}")
    page = opened(report, "view=findings")
    link = page.locator("a.place").first.get_attribute("href")
    assert "/docs/a%20b/%E9%97%A8%20%231%3F%25.md?line=" in link.replace("/docs/docs/", "/docs/")
