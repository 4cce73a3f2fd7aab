"""Writes seed inputs for a fuzz target: seeds.py TARGET FOLDER, run in the project's folder.

They are cut out of what the tests read: pages, the examples of the rules, and texts in test sources.
"""

import hashlib
import pathlib
import re
import sys

MARKER = re.compile("[0-9]\ufe0f\u20e3")
SEPARATOR = "\x1e"
BASELINE = """{
  "schemaVersion": 1,
  "driftmark": "0.1.0",
  "paths": ["docs"],
  "platforms": ["ios", "android"],
  "findings": [
    {"fingerprint": "0123456789ab", "rule": "value-missing", "file": "docs/a.md", "enum": "Gate",
     "member": "SHUT", "message": "a \\u00e9 \\"b\\"", "count": 2},
    {"fingerprint": "ba9876543210", "rule": "r", "file": "f"}
  ]
}
"""


def dedented(lines):
    depth = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return MARKER.sub("", "\n".join(line[depth:] for line in lines) + "\n")


def swift_texts(folder):
    """The contents of `\"\"\"` literals."""
    for file in sorted(pathlib.Path("Tests", folder).rglob("*.swift")):
        parts = file.read_text(errors="replace").split('"""')
        for text in parts[1::2]:
            yield dedented(text.strip("\n").split("\n")).replace("\\\\", "\\")


def examples():
    """The texts of each example of each rule."""
    for file in sorted(pathlib.Path("Rules").rglob("*.yaml")):
        for example in re.split(r"\n  - name:", file.read_text(errors="replace"))[1:]:
            texts, block, depth = [], [], None
            for line in example.split("\n"):
                indentation = len(line) - len(line.lstrip())
                if depth is not None and (not line.strip() or indentation > depth):
                    block.append(line)
                    continue
                if depth is not None:
                    texts.append(dedented(block))
                depth, block = (indentation, []) if line.rstrip().endswith("|") else (None, [])
            if depth is not None:
                texts.append(dedented(block))
            if texts:
                yield texts


def pages():
    for folder in ["Docs/Example", "Tests/ReportersTests/Pages", "Tests/ExtractionTests/UnseenPages"]:
        for file in sorted(pathlib.Path(folder).rglob("*.md*")):
            yield file.read_text(errors="replace")
    yield from swift_texts("ExtractionTests")
    yield from swift_texts("MarkdownSyntaxTests")


def seeds(target):
    if target == "page":
        yield from pages()
        yield from (SEPARATOR.join(texts[:3]) for texts in examples())
    elif target == "markdown":
        yield from pages()
    elif target == "code":
        for page in pages():
            for code in re.findall(r"```[^\n]*\n(.*?)```", page, re.S):
                yield chr(len(code) % 12) + code
    elif target == "value":
        for text in list(pages()) + ["\n".join(texts) for texts in examples()]:
            for cell in re.split(r"[|\n]", text):
                if any(c.isdigit() for c in cell) and len(cell) < 60:
                    yield cell.strip(" `")
    elif target == "yaml":
        yield from swift_texts("YAMLSyntaxTests")
        yield from swift_texts("SettingsTests")
        yield from swift_texts("CommandLineToolTests")
        for folder in ["Rules", "Docs"]:
            for file in sorted(pathlib.Path(folder).rglob("*.y*ml")):
                yield file.read_text(errors="replace")
        for texts in examples():
            yield texts[0]
    elif target == "baseline":
        yield from swift_texts("CommandLineToolTests/Baseline")
        yield BASELINE


folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for text in seeds(sys.argv[1]):
    contents = text.encode()
    if 0 < len(contents) <= 8192:
        (folder / hashlib.sha1(contents).hexdigest()).write_bytes(contents)
