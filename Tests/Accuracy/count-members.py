#!/usr/bin/env python3
"""Counts the enum members of the pages in a folder without the reader, and holds what it reads against that.

usage: count-members.py BINARY FOLDER [--verbose]

The counters are in membercount/, one for each layout. They know the layouts of certain folders of real pages and no
more than these: figures for other pages say nothing until a person has looked at what is counted there. A member that
two people may judge differently is neither asked for nor held against the reader.

recall: of the members counted, those that were read with this name in this line. precision: of the members read, those
that were counted. value: of the members found by both, those with the same value.
"""
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.dont_write_bytecode = True
from membercount import markup, tables
from membercount.page import Page, evaluate, plain

SUFFIXES = {".md", ".mdx", ".markdown"}


def read(binary, folder, pages):
    """What the reader says, by page and line."""
    run = subprocess.run([binary, "facts", "--format", "ndjson", "."], capture_output=True, text=True, cwd=folder)
    if run.returncode:
        sys.exit(run.stderr)
    facts = defaultdict(lambda: defaultdict(list))
    for line in run.stdout.splitlines():
        fact = json.loads(line)
        parts = Path(fact["file"]).parts
        file = next(("/".join(parts[i:]) for i in range(len(parts)) if "/".join(parts[i:]) in pages), fact["file"])
        facts[file][fact["line"]].append(fact)
    return facts


def value_of(fact):
    value = fact["value"]
    if value["kind"] == "none":
        return None
    return value.get("integer", value.get("string", evaluate(value.get("text", ""))))


def same_value(member, fact):
    counted, found = evaluate(member.value), value_of(fact)
    if counted == found or counted is None and found == member.name:
        return True
    text = plain(member.value or "")
    return isinstance(found, int) and re.fullmatch(r"[0-9A-F]{8}", text) is not None and int(text, 16) == found


def find(member, facts):
    """The fact that stands for a member: same line, same name; taken out, so that none counts twice."""
    for line in member.lines:
        for fact in facts.get(line, []):
            if member.name is None or plain(fact["member"]) == plain(member.name):
                facts[line].remove(fact)
                return fact
    return None


def percent(part, whole):
    return f"{100 * part / whole:6.2f} %" if whole else "     –"


def main(binary, folder, verbose):
    files = sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES)
    pages = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8", errors="replace") for path in files}
    facts = read(str(Path(binary).resolve()), folder, pages)
    total = sum(len(at) for by_line in facts.values() for at in by_line.values())
    counted, found, values, doubtful, all_tables = Counter(), Counter(), Counter(), 0, []
    for file, text in pages.items():
        page = Page(file, text)
        in_tables, page_tables = tables.members(page)
        all_tables += [(file, table, members) for table, members in page_tables]
        for member in sorted(in_tables + markup.members(page), key=lambda member: not member.sure):
            fact = find(member, facts[file])
            if not member.sure:
                doubtful += fact is not None
                continue
            counted[member.layout] += 1
            found[member.layout] += fact is not None
            right = fact is not None and same_value(member, fact)
            values[member.layout] += right
            if verbose and not right:
                kind = "value" if fact else "missing"
                saw = f" read as {value_of(fact)!r}" if fact else ""
                print(f"{kind}: {file}:{member.lines[0]} {member.name} = {member.value} ({member.layout}){saw}")
    rest = [(file, line, fact) for file, at in facts.items() for line, many in at.items() for fact in many]
    wrong = [(file, table) for file, table, members in all_tables
             if not members and any(row in facts[file] and facts[file][row] for row, _ in table.rows)]
    if verbose:
        for file, line, fact in sorted(rest, key=lambda item: item[:2]):
            print(f"false: {file}:{line} {fact['member']} = {value_of(fact)!r} in {fact['enum']}")
        for file, table in wrong:
            print(f"false enum: {file}:{table.line} {' | '.join(table.head)}")
    print(f"{'layout':28} {'counted':>8} {'read':>8} {'recall':>9} {'value':>9}")
    for layout, count in counted.most_common():
        line = f"{percent(found[layout], count)} {percent(values[layout], found[layout])}"
        print(f"{layout:28} {count:8} {found[layout]:8} {line}")
    asked, right = counted.total(), found.total()
    print(f"{'all':28} {asked:8} {right:8} {percent(right, asked)} {percent(values.total(), right)}")
    precision = percent(right, right + len(rest))
    print(f"read {total}, of these doubtful {doubtful}, false {len(rest)}; precision {precision}")
    share = f"{100 * len(wrong) / len(all_tables):.2f} in a hundred" if all_tables else "–"
    print(f"tables {len(all_tables)}, read as enums though they are none {len(wrong)} ({share})")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    main(arguments[0], Path(arguments[1]), "--verbose" in sys.argv)
