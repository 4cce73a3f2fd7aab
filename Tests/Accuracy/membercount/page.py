"""What every counter needs of a page: its lines, headings, fences, tables, and the plain words of a cell."""
import html
import re
from dataclasses import dataclass, field
from functools import cache

DELIMITER = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
FENCE = re.compile(r"^\s*(?:[-*+] )?\s*(```+|~~~+)")


@dataclass
class Member:
    """One member. `lines` are all the lines (1-based) where its name may be said to stand; the first is the usual one.

    `name` is None where the page gives a code and no name. `sure` is False where two readers may differ.
    """

    file: str
    lines: list
    name: str | None
    value: str | None
    layout: str
    sure: bool = True


@dataclass
class Table:
    head: list
    line: int
    rows: list
    inset: bool
    headings: list
    before: list = field(default_factory=list)


class Page:
    def __init__(self, file, text):
        self.file = file
        self.lines = text.split("\n")
        self.fenced = self._fences()
        self.front = self._front()

    def _fences(self):
        inside, mark, fenced = False, "", []
        for line in self.lines:
            found = FENCE.match(line)
            if found and (not inside or found[1].startswith(mark)):
                inside, mark = not inside, found[1]
                fenced.append(True)
            else:
                fenced.append(inside)
        return fenced

    def _front(self):
        if self.lines[0].strip() != "---":
            return 0
        return next((i for i, line in enumerate(self.lines[1:], 1) if line.strip() == "---"), 0)

    @cache
    def heading(self, index):
        if index >= self.front and not self.fenced[index]:
            return re.match(r"(#{1,6})\s+(.*?)\s*#*$", self.lines[index])
        return None

    def above(self, index):
        """The headings that hold a line, innermost first, and the lines between the innermost and it."""
        level, found, start = 7, [], None
        for i in range(index - 1, -1, -1):
            heading = self.heading(i)
            if heading and len(heading[1]) < level:
                level = len(heading[1])
                found.append(heading[2])
                start = i if start is None else start
        return found, self.lines[(start or 0):index]

    def tables(self):
        for i in range(max(1, self.front), len(self.lines)):
            if self.fenced[i] or "|" not in self.lines[i] or not DELIMITER.match(self.lines[i]):
                continue
            head = cells(self.lines[i - 1])
            if "|" not in self.lines[i - 1] or len(head) < 2:
                continue
            rows, j = [], i + 1
            while j < len(self.lines) and self.lines[j].strip() and "|" in self.lines[j]:
                row = cells(self.lines[j])
                rows.append((j + 1, row + [""] * (len(head) - len(row))))
                j += 1
            headings, before = self.above(i - 1)
            inset = self.lines[i - 1][:1] == " "
            yield Table([plain(cell).lower() for cell in head], i, rows, inset, headings, before)


def cells(line):
    """The cells of a row; a bar behind a backslash is text, one in a code span is not."""
    line = line.strip().removeprefix("|")
    line = re.sub(r"(?<!\\)\|$", "", line)
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]


def plain(text):
    """The words of a cell, without markup."""
    text = re.sub(r"<br\s*/?>", " ", text)
    text = re.sub(r"<[^>]*>", "", text)
    text = re.sub(r"!?\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])?", r"\1", text)
    text = re.sub(r"[`*]|~~", "", re.sub(r"\\\*", "\0", text)).replace("\0", "*")
    text = re.sub(r"\\([_*\-|\[\]<>#.])", r"\1", text)
    return " ".join(html.unescape(text).split())


NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
CONSTANT = re.compile(r"[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9a-z]|[A-Z][A-Z0-9]{3,}")
NUMBER = re.compile(r"[-−]?(0[xX][0-9a-fA-F]+|\d+)[uUlL]*")


def evaluate(text):
    """The value that a text stands for: an int, a string, or None where there is none."""
    text = plain(text or "").strip("()（） ").strip()
    if text in ("", "-", "—"):
        return None
    if re.fullmatch(r"""(['"]).*\1""", text):
        return text[1:-1]
    if re.fullmatch(r"~\d+", text):
        return ~int(text[1:])
    shift = re.fullmatch(r"\(?\s*(\d+)[uUlL]*\s*<<\s*(\d+)\s*\)?", text)
    if shift:
        return int(shift[1]) << int(shift[2])
    first = re.fullmatch(rf"({NUMBER.pattern})(\s*\(.*\)?)?", text)
    if first:
        digits = first[1].replace("−", "-").rstrip("uUlL")
        return int(digits, 16 if "x" in digits.lower() else 10)
    return text
