"""Members outside tables: components, definition lists, stacked lines, headings, fences, running text, lists."""
import re

from .page import CONSTANT, FENCE, NUMBER, Member, plain

VALUE_LINE = re.compile(rf"({NUMBER.pattern})(\s*-\s*{NUMBER.pattern})?(\s*\({NUMBER.pattern}\))?")
LABEL = re.compile(r"(?:\s*<span [^>]*>\s*</span>)*\s*\*{0,2}([A-Z][A-Za-z0-9\\_*]*?[A-Za-z0-9*])\*{0,2}")


def components(page):
    """`<ParamField name=… prototype="name=(value)" parent_type="enum">`, attributes on lines of their own."""
    i = 0
    while i < len(page.lines):
        if not page.fenced[i] and re.match(r"\s*<ParamField\b", page.lines[i]):
            end = i
            while end < len(page.lines) - 1 and not page.lines[end].rstrip().endswith(">"):
                end += 1
            tag = "\n".join(page.lines[i:end + 1])
            fields = dict(re.findall(r'(\w+)="([^"]*)"', tag))
            if fields.get("parent_type") == "enum":
                value = re.search(r"=\s*\((.*)\)\s*$", fields.get("prototype", ""))
                places = sorted(range(i + 1, end + 2), key=lambda line: ' name="' not in page.lines[line - 1])
                yield Member(page.file, places, fields["name"].strip(), value and value[1].strip(), "component")
            i = end
        i += 1


def stacked(page):
    """A bold name on one line; the number alone on the next line with text."""
    for i, line in enumerate(page.lines):
        name = re.fullmatch(r"(?:\s*<span [^>]*>\s*</span>)+\s*\*\*([A-Z][A-Za-z0-9\\_*]*)\*\*\s*", line)
        if not name or page.fenced[i]:
            continue
        following = next((k for k in range(i + 1, min(i + 8, len(page.lines))) if page.lines[k].strip()), None)
        value = following and VALUE_LINE.fullmatch(page.lines[following].strip())
        if value:
            title = plain(name[1])
            sure = "*" not in title and not value[3]
            yield Member(page.file, [i + 1], title, value[1], "name, then a value line", sure)


def definitions(page):
    """A definition list: the term is the name (the number may stand beside it), the number the first term within."""
    for i, line in enumerate(page.lines):
        if page.fenced[i] or not re.search(r"<dt>\s*$", line):
            continue
        text = texts_below(page, i, 1)
        if not text or "</dt>" in page.lines[text[0]]:
            continue
        beside = re.fullmatch(rf"{LABEL.pattern}\s*\(({NUMBER.pattern})(\s*\(.*\))?\)\s*", page.lines[text[0]])
        alone = re.fullmatch(rf"{LABEL.pattern}\s*", page.lines[text[0]])
        if beside:
            yield Member(page.file, [text[0] + 1], plain(beside[1]), beside[2], "definition list")
        elif alone and "**" in page.lines[text[0]]:
            below = texts_below(page, text[0], 2)
            if len(below) == 2 and re.fullmatch(r"</dt>\s*<dd>\s*<dl>\s*<dt>", page.lines[below[0]].strip()):
                value = VALUE_LINE.fullmatch(re.sub(r"<[^>]*>", "", page.lines[below[1]]).strip())
                yield Member(page.file, [text[0] + 1], plain(alone[1]), value and value[1], "definition list")


def texts_below(page, index, count):
    """The next lines that hold more than anchors and white space."""
    found = []
    for i in range(index + 1, min(index + 14, len(page.lines))):
        if re.sub(r"<span [^>]*>\s*</span>", "", page.lines[i]).strip():
            found.append(i)
        if len(found) == count:
            break
    return found


def defined_below(page):
    """A bold name, a text about it, then its definition in a code span."""
    bold = None
    for i, line in enumerate(page.lines):
        name = re.fullmatch(r"\*\*([A-Z][A-Za-z0-9\\_]*)\*\*\s*", line)
        bold = (plain(name[1]), i + 1) if name else bold
        code = re.match(r"\s*`#define\s+(\w+)\s+(.*)`\s*$", line)
        if code and bold and code[1] == bold[0]:
            number = re.search(NUMBER.pattern, code[2])
            yield Member(page.file, [bold[1], i + 1], bold[0], number and number[0], "text, then a definition")


def fences(page):
    """The body of an enum in code, or a run of `#define NAME number`. A definition list may repeat the names."""
    inside, defines, program = None, [], False
    for i, line in enumerate(page.lines):
        if not page.fenced[i] or FENCE.match(line):
            inside = None
            yield from defines if len(defines) > 1 else []
            defines, program = [], False
            continue
        define = re.match(rf"\s*#define\s+([A-Z][A-Z0-9_]*)\s+\(?({NUMBER.pattern})\)?\s*$", line)
        program = program or line.rstrip().endswith((";", "{")) or line.startswith("#include")
        if define and not program:
            defines.append(Member(page.file, [i + 1], define[1], define[2], "code"))
        if re.match(r"\s*(typedef\s+)?enum\b.*\{\s*$", line):
            inside = True
        elif "}" in line:
            inside = None
        elif inside:
            body = re.match(r"\s*([A-Za-z_]\w*)\s*(?:=\s*([^,/]+?)\s*)?,?\s*(?://.*)?$", line)
            if body:
                escaped = body[1].replace("_", r"\_")
                places = [k + 1 for k, text in enumerate(page.lines) if text.strip().endswith(f"**{escaped}**")]
                yield Member(page.file, [i + 1, *places], body[1], body[2], "code")


def headings(page):
    """`### NAME (number)` below a heading that names the prefix. Elsewhere a number in a heading may be anything."""
    for i in range(len(page.lines)):
        heading = page.heading(i)
        title = heading and re.match(r"(?:<a [^>]*>\s*</a>)?([A-Z][A-Za-z0-9_]*)\s*\((\d+)\)", heading[2])
        if title:
            parents, _ = page.above(i)
            prefixes = [prefix for parent in parents for prefix in re.findall(r"\(([A-Z_]+)\)", parent)]
            sure = any(title[1].startswith(prefix) for prefix in prefixes)
            yield Member(page.file, [i + 1], title[1], title[2], "heading with its number", sure)


def named_headings(page):
    """`## NAME` and a text: constants without a number, or whatever else carries such a name."""
    for i in range(len(page.lines)):
        heading = page.heading(i)
        if heading and len(heading[1]) > 1 and CONSTANT.fullmatch(plain(heading[2])) and "_" in heading[2]:
            yield Member(page.file, [i + 1], plain(heading[2]), None, "heading without a number", False)


def running(page):
    """`NAME(number) text` and `NAME = number, text`, each a paragraph of its own."""
    found = []
    for i, line in enumerate(page.lines):
        if page.fenced[i]:
            continue
        text = re.match(rf"([A-Za-z_]\w*)\s*(?:=\s*({NUMBER.pattern})[,\s]|\(({NUMBER.pattern})\))\s*\S", line)
        if text:
            found.append(Member(page.file, [i + 1], text[1], text[2] or text[4], "line of text"))
    yield from found if len(found) > 2 else []


def code_lists(page):
    """Items that begin with a code in a code span, below a heading about errors; `NAME(number)` items tell a field."""
    for i, line in enumerate(page.lines):
        pair = re.match(rf"\s*[-*+] `(\w+)\s*\(({NUMBER.pattern})\)`", line)
        if pair and not page.fenced[i]:
            yield Member(page.file, [i + 1], pair[1], pair[2], "values of a field", False)
        item = re.match(r"[-*] `(\w+)` (?:\([^)]*\) )?[-–—] ", line)
        if item and not page.fenced[i]:
            above, _ = page.above(i)
            if above and re.search(r"errors?\b|エラー|错误", above[0], re.I):
                yield Member(page.file, [i + 1], item[1], None, "list of codes")


LAYOUTS = [components, stacked, definitions, defined_below, fences, headings, named_headings, running, code_lists]


def members(page):
    return [member for layout in LAYOUTS for member in layout(page)]
