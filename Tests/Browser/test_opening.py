from conftest import data_of


def test_a_report_opens_without_complaint_in_every_view(example, opened):
    page = opened(example)
    for view in ("Enums", "Findings", "Overview"):
        page.get_by_role("navigation").get_by_role("link", name=view).click()
        assert page.locator("h1").is_visible()


def test_the_policy_names_the_one_style_and_the_one_script(example):
    text = example.read_text(encoding="utf-8")
    assert text.count("<style>") == 1 and text.count("<script>") == 1
    assert "default-src 'none'" in text and "style-src 'sha256-" in text
    assert "script-src 'sha256-" in text and "{{" not in text.split("<style>")[0]


def test_a_script_that_is_not_the_page_s_own_does_not_run(example, browser, tmp_path):
    changed = tmp_path / "changed.html"
    text = example.read_text(encoding="utf-8")
    changed.write_text(text.replace("</body>", "<img src=x onerror='window.pwned=1'></body>"))
    page = browser.new_page()  # not watched, as the policy's own complaint is expected
    page.goto(changed.as_uri())
    page.wait_for_selector("#main h1")
    assert page.evaluate("window.pwned") is None
    page.close()


def test_the_data_says_what_the_headline_says(example, opened):
    page = opened(example)
    assert page.locator("h1").inner_text() == data_of(example)["title"]
    assert f"{data_of(example)['coverage']['members']} members" in page.locator(".page-head").inner_text()
