"""What the browser tests share: reports made by the program under test, and pages that must be quiet.

DRIFTMARK names the program, CHROMIUM the browser if it is not on PATH.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "Sources/DriftReport/Page"


def make_report(folder, target, *flags, inside=ROOT):
    """Has the program write a report of a folder."""
    program = Path(os.environ["DRIFTMARK"]).resolve()
    command = [program, "report", folder, "--format", "html", *flags]
    made = subprocess.run(command, cwd=inside, capture_output=True, check=False)
    assert made.returncode == 0, made.stderr.decode()
    target.write_bytes(made.stdout)
    return target


def data_of(report):
    """The data in a report."""
    text = report.read_text(encoding="utf-8")
    return json.loads(re.search(r'id="drift-data">(.*?)</script>', text, re.S)[1])


def words(language):
    return json.loads((WORDS / f"words.{language}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def browser():
    path = shutil.which(os.environ.get("CHROMIUM", "chromium"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """The report of Docs/Example."""
    return make_report("Docs/Example", tmp_path_factory.mktemp("example") / "report.html")


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Makes a report of pages that a test writes: made({"ios.md": "…"}, "--language", "zh")."""

    def make(pages, *flags):
        folder = tmp_path_factory.mktemp("pages")
        for name, text in pages.items():
            (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "docs" / name).write_text(text, encoding="utf-8")
        return make_report("docs", folder / "report.html", *flags, inside=folder)

    return make


@pytest.fixture
def opened(browser):
    """Opens a report; at the end nothing may have been complained of or fetched."""
    contexts, complaints, requests = [], [], []

    def open_page(report, fragment="", width=1440, height=900, theme="light", **options):
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=theme, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: requests.append(request.url.split("#")[0]))
        page.goto(address(report, fragment))
        page.wait_for_selector("#main h1")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []
    assert all(url.startswith("file:") and url.endswith(".html") for url in requests), requests


def address(report, fragment=""):
    return report.as_uri() + (f"#{fragment}" if fragment else "")


def table(enum, rows):
    """A page with one enum; rows are (name, value, description)."""
    lines = [f"# {enum}", "", "Says what is the matter.", "", "| Name | Value | Description |", "| --- | --- | --- |"]
    return "\n".join(lines + [f"| {name} | {value} | {text} |" for name, value, text in rows]) + "\n"


def settle(page):
    """Waits until long lists are drawn."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))")


def matrix_cell(page, state):
    """The first cell of the matrix in a state."""
    return page.locator(f"#matrix td.cell-{state}").first
