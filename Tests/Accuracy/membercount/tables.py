"""Members in pipe tables, one counter a layout. It takes a table or leaves it, by its head and its first cells."""
import re

from .page import CONSTANT, NAME, NUMBER, Member, evaluate, plain

NAMES = {"name", "constant", "constant name", "code", "flag name", "flag name(s)", "field name", "policy name",
         "facility field", "名称", "属性", "コード", "フラグ名", "フラグの名前", "名前", "error code"}
CODES = {"错误码", "error code", "value", "值", "return code", "返回码"}
TITLES = {"错误信息", "错误码提示", "error message", "name", "code"}
VALUES = {"value", "值", "値", "hex value", "decimal value", "flag value", "hexadecimal value", "numeric value",
          "constant value", "16進数値", "16進値", "16進数", "10進値", "フラグ値", "hex値"}
TEXTS = {"description", "explanation", "说明", "描述", "説明", "描述和可能原因", "可能原因"}


def declared(page, table):
    """A native table: the head says type where the name stands. The type above is an enum, or a class of constants."""
    if table.head == ["类型", "值", "说明"]:
        for line, row in table.rows:
            words = plain(row[0]).split()
            yield Member(page.file, [line], words[-1] if words else "", row[1], "native table")


def listed(page, table):
    """A table in a list item, below a line that says the type is an enum."""
    if table.inset and table.head == ["属性", "值", "描述"] and any("`enum`" in line for line in table.before):
        for line, row in table.rows:
            yield Member(page.file, [line], plain(row[0]), row[1], "table in a list item")


def constants(page, table):
    """Fields of a class, each a constant with a number: its table gives the number, or only the code of its section."""
    if table.head not in (["类型", "默认值", "名称"], ["类型", "名称"]):
        return
    found, others = [], 0
    for line, row in table.rows:
        name = (plain(row[-1]).split() or [""])[-1]
        place, code, final = declaration(page, line, name)
        number = code if len(row) == 2 else row[1]
        if (final or re.fullmatch(r"[A-Z][A-Z0-9_]*", name)) and code is not None and evaluate(code) == evaluate(number):
            found.append(Member(page.file, [line, *place], name, number, "constants of a class"))
        else:
            others += 1
    for member in found:
        member.sure = others == 0 and len(found) > 1
        yield member


def declaration(page, line, name):
    """The lines of a field's own section and of the code in it, the number in the code, and whether it is constant."""
    for i in range(line, min(line + 400, len(page.lines))):
        heading = page.heading(i)
        if heading and len(heading[1]) == 1:
            break
        if heading and plain(heading[2]).split()[-1:] == [name]:
            for j in range(i + 1, min(i + 5, len(page.lines))):
                code = re.search(rf"\b{re.escape(name)}\s*=\s*({NUMBER.pattern})\s*;?\s*$", page.lines[j])
                if code and page.fenced[j]:
                    return [i + 1, j + 1], code[1], " final " in page.lines[j]
    return [], None, False


def code_and_title(page, table):
    """A code first, then the name that stands for it."""
    first, second = table.head[:2]
    kinds = first in CODES or first.endswith("error value"), second in TITLES or second.endswith(" message")
    if all(kinds) and len(table.head) > 2:
        rows = [(line, plain(row[1]), row[0]) for line, row in table.rows]
        if all(NUMBER.match(plain(code)) for _, _, code in rows):
            for line, name, code in rows:
                if NAME.fullmatch(name):
                    yield Member(page.file, [line], name, code, "code, then name")


def name_and_value(page, table):
    """A name first, its value in a column of its own, anywhere; of hex and decimal either will do."""
    if table.head[0] not in NAMES or not table.rows:
        return
    columns = [i for i, word in enumerate(table.head) if word in VALUES]
    if not columns and re.match(r"values returned", table.head[1]):
        columns = [1]
    if not columns or not NUMBER.match(plain(table.rows[0][1][columns[0]])):
        return
    for line, row in table.rows:
        name, joined = plain(row[0]), plain(row[0]).replace("_ ", "_")
        name = joined if NAME.fullmatch(joined) else name
        if name:
            yield Member(page.file, [line], name, row[columns[0]], "name, then value", " " not in name)


def composed(page, table):
    """Name and value stacked in one cell."""
    if table.head[0] in ("constant/value", "return code/value"):
        for line, row in table.rows:
            parts = [plain(part).strip("> ") for part in row[0].split("<dt>")]
            parts = [part for part in parts if part]
            if parts and NAME.fullmatch(parts[0]):
                value = parts[1] if len(parts) > 1 else None
                yield Member(page.file, [line], parts[0], value, "name and value in one cell")


def codes_only(page, table):
    """Numbers with a description and no name."""
    first = re.fullmatch(r".*(错误码|返回码|error code|return code|value).*", table.head[0])
    if first and len(table.head) <= 3 and table.head[1] not in TITLES | VALUES and table.rows:
        if all(re.fullmatch(r"-?(0x[0-9a-fA-F]+|[0-9A-F]{3,}|\d+)", plain(row[0])) for _, row in table.rows):
            sure = table.head[0] != "value"
            for line, row in table.rows:
                yield Member(page.file, [line], None, row[0], "code without a name", sure)


def names_only(page, table):
    """Named codes with a description, and no number anywhere."""
    heads = {"code", "error code", "コード", "エラーコード", "term"}
    if table.head[0] in heads and table.head[1] in TEXTS and len(table.head) == 2:
        whole = re.compile(rf"({NAME.pattern})(?:\s*\(({NUMBER.pattern})\))?")
        names = [(line, whole.fullmatch(plain(row[0]))) for line, row in table.rows]
        if table.head[0] == "term" and not any(name and CONSTANT.fullmatch(name[1]) for _, name in names):
            return
        for line, name in names:
            if name:
                layout = "name (number)" if name[2] else "name without a value"
                yield Member(page.file, [line], name[1], name[2], layout)


def doubtful(page, table):
    """What one reader takes for an enum and another does not: neither asked for nor held against."""
    kinds = [
        (r".*状态码", 1, 0), (r"bit", 1, 0), (r"bits", None, 0), (r"group", 0, None), (r"vartype", 0, None),
        (r"value", 0, None), (r"range name|範囲の名前", 0, 1), (r"network|ネットワーク", 0, 1), (r"option flag.*", 0, None),
    ]
    for head, name, value in kinds:
        if re.fullmatch(head, table.head[0]):
            for line, row in table.rows:
                title = None if name is None else plain(re.sub(r"<br.*", "", row[name]))
                yield Member(page.file, [line], title, None if value is None else row[value], "doubtful table", False)
            return


LAYOUTS = [declared, listed, constants, code_and_title, name_and_value, composed, codes_only, names_only, doubtful]


def members(page):
    """The members of every table, and the tables themselves with how many members each has."""
    counted, tables = [], []
    for table in page.tables():
        found = next((found for found in ([*layout(page, table)] for layout in LAYOUTS) if found), [])
        counted += found
        tables.append((table, found))
    return counted, tables
