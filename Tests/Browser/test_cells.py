from conftest import data_of, matrix_cell

MATRIX = "view=enum&enum=ErrorCode"


def enum_of(report, name):
    return next(one for one in data_of(report)["enums"] if one["name"] == name)


def test_a_cell_opened_by_mouse_shows_witnesses_findings_and_evidence(example, opened):
    page = opened(example, MATRIX)
    matrix_cell(page, "differs").click()
    panel = page.locator("#panel")
    row = page.locator("tr:has(td.is-opened)")
    assert panel.locator("h2").inner_text() == row.locator(".concept-name").inner_text()
    present = row.locator("td:not(.cell-absent)").count()
    assert panel.locator(".witness").count() == present
    assert panel.locator(".witness .place").count() >= present - row.locator(".cell-missing").count()
    assert panel.locator(".finding").count() > 0
    assert panel.locator(".finding .rule code").first.inner_text().count("-") > 0
    assert panel.locator(".evidence").count() > 0
    assert "speaks" in panel.locator(".evidence").first.text_content()


def test_a_cell_opened_by_keys_gives_the_focus_back(example, opened):
    page = opened(example, MATRIX)
    page.locator("#matrix td[tabindex='0']").focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowRight"):
        page.keyboard.press(key)
    before = page.evaluate("[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]")
    assert before == [3, 2]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    after = page.evaluate("[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]")
    assert after == before


def test_keys_move_to_the_ends_of_rows_and_of_the_matrix(example, opened):
    page = opened(example, MATRIX)
    size = page.evaluate("[matrix.rows.length - 1, matrix.rows[0].cells.length - 1]")
    place = "[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]"
    page.locator("#matrix td[tabindex='0']").focus()
    for key, expected in (
        ("End", [1, size[1]]), ("Home", [1, 0]), ("Control+End", size), ("Control+Home", [1, 1]),
        ("ArrowUp", [0, 1])):
        page.keyboard.press(key)
        assert page.evaluate(place) == expected, key
    assert page.locator("#matrix [tabindex='0']").count() == 1


def test_n_and_p_go_from_one_difference_to_the_next(example, opened):
    page = opened(example, MATRIX)
    kinds = []
    for _ in range(3):
        page.keyboard.press("n")
        kinds.append(page.evaluate("document.activeElement.className"))
    assert all("cell-differs" in kind or "cell-missing" in kind for kind in kinds)
    third = page.evaluate("document.activeElement.parentElement.rowIndex")
    page.keyboard.press("n")
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.parentElement.rowIndex") == third


def test_n_goes_on_while_a_cell_is_open(example, opened):
    page = opened(example, MATRIX)
    matrix_cell(page, "differs").click()
    first = page.url
    page.keyboard.press("n")
    assert page.url != first and page.locator("#panel").is_visible()


def test_the_panel_is_a_full_sheet_on_a_telephone(example, opened):
    page = opened(example, MATRIX, width=390, height=844)
    matrix_cell(page, "agrees").click()
    box = page.locator("#panel").bounding_box()
    assert (box["x"], box["width"]) == (0, 390)
    page.locator("#panel-close").click()
    assert page.locator("#panel").is_hidden()


def test_descriptions_are_shown_and_what_differs_in_them_is_set_apart(example, opened):
    page = opened(example, MATRIX)
    assert page.locator("#matrix .text").count() == 0
    page.locator("#texts-toggle").click()
    assert page.locator("#matrix .text").count() > 0
    changed = page.locator("#matrix tr:has-text('HubUnreachable') ins").all_inner_texts()
    assert "30" in changed
    assert page.evaluate("getComputedStyle(document.querySelector('#matrix ins')).textDecorationLine") == "underline"


def test_descriptions_carry_the_language_of_their_edition(example, opened):
    page = opened(example, MATRIX + "&texts=1")
    assert set(page.locator("#matrix .text").evaluate_all("all => all.map(one => one.lang)")) == {"en", "zh"}


def test_question_mark_lists_the_keys(example, opened):
    page = opened(example)
    page.keyboard.press("?")
    assert "Next cell that differs" in page.locator("#keys").inner_text()
    page.keyboard.press("Escape")
    assert page.locator("#keys").is_hidden()


def test_a_finding_has_the_witnesses_that_its_rule_names_and_no_others(example, opened):
    page = opened(example, "view=findings&rule=value-conflict&rule=text-trailing-break")
    conflict = page.locator(".finding", has_text="is -1009 on unity")
    assert conflict.locator(".witness-list li").count() == 4
    assert page.locator(".finding", has_text="ends in a line break").locator(".witnesses").count() == 0
