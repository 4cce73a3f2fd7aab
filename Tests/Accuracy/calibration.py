#!/usr/bin/env python3
"""Prints how often matches of one confidence are right.

usage: calibration.py BINARY PAGES... [--labels PAIRS.tsv]

Without labels, a copy of the pages is read in which every page counts from a number of its own, so
that values say nothing; of two members that are matched, right are those whose values on the real
pages are equal. Only enums count that agree in most of their values, zero aside, so that a value is
as good as a label; a difference that the pages really have counts as wrong.

With labels, a match is right if it is labelled "same" in columns loc_a, loc_b and label of the
table; a location is the beginning of a file's name, a colon and a line.
"""
import argparse
import collections
import csv
import itertools
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

BINS = (0.5, 0.7, 0.85, 0.95, 0.99, 1.001)
# Enums with fewer shared members, or with less agreement, tell nothing of their members.
ENOUGH_SHARED, AGREEMENT = 3, 0.6


def run(binary, *arguments):
    done = subprocess.run([binary, *arguments], capture_output=True, text=True)
    return done.stdout


def members(binary, pages):
    lines = run(binary, "facts", "--format", "ndjson", *pages).splitlines()
    return [json.loads(line) for line in lines]


def masked(text, facts, number):
    """The page with every integer moved by the page's own number; names that are codes stay."""
    lines = text.split("\n")
    for fact in facts:
        value = fact["value"]
        if value["kind"] != "integer" or re.fullmatch(r"[-\d]+", fact["member"]):
            continue
        integer = int(value["integer"])
        moved = integer + number * (1 if integer >= 0 else -1)
        written = re.compile(r"(?<![\w-])" + re.escape(value["text"]) + r"(?!\w)")
        for line in (fact["line"] - 1, fact["line"]):
            if line >= len(lines):
                continue
            found = list(written.finditer(lines[line]))
            if found:
                place = found[0]
                lines[line] = lines[line][: place.start()] + str(moved) + lines[line][place.end() :]
                break
    return "\n".join(lines)


def matches(binary, pages):
    """Of each enum, the matched cells of two editions with the smaller of the two confidences."""
    for enum in json.loads(run(binary, "matrix", "--format", "json", *pages))["enums"]:
        found = []
        for row in enum["rows"]:
            for first, second in itertools.combinations(row["cells"], 2):
                if (first["platform"], first["language"]) == (second["platform"], second["language"]):
                    continue
                found.append((first, second, min(first["confidence"], second["confidence"])))
        yield found


def place(cell):
    return cell["file"], cell["line"]


def by_values(binary, pages):
    facts = members(binary, pages)
    values = {
        place(fact): int(fact["value"]["integer"])
        for fact in facts
        if fact["value"]["kind"] == "integer"
    }
    by_file = collections.defaultdict(list)
    for fact in facts:
        by_file[fact["file"]].append(fact)
    with tempfile.TemporaryDirectory() as folder:
        copies = {}
        for index, file in enumerate(sorted(by_file)):
            copy = pathlib.Path(folder, file.lstrip("/"))
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = pathlib.Path(file).read_text(encoding="utf-8")
            copy.write_text(masked(text, by_file[file], 1_000_003 * (index + 1)), encoding="utf-8")
            copies[str(copy)] = file
        for found in matches(binary, sorted(copies)):
            pairs = collections.defaultdict(list)
            for first, second, confidence in found:
                keys = [(original(cell["file"], copies), cell["line"]) for cell in (first, second)]
                left, right = (values.get(key) for key in keys)
                if left is None or right is None or left == right == 0:
                    continue
                enums = (keys[0][0], first["enum"], keys[1][0], second["enum"])
                pairs[enums].append((confidence, left == right))
            for pair in pairs.values():
                agreeing = sum(right for _, right in pair)
                if len(pair) >= ENOUGH_SHARED and agreeing >= AGREEMENT * len(pair):
                    yield from pair


def original(file, copies):
    return next((page for copy, page in copies.items() if copy.endswith(file.lstrip("./"))), file)


def by_labels(binary, pages, table):
    with open(table, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    same = {
        frozenset(":".join(row[end].split(":")[:2]) for end in ("loc_a", "loc_b"))
        for row in rows
        if row["label"].startswith("same")
    }
    known = {spot.split(":")[0] for pair in same for spot in pair}

    def spot(cell):
        name = pathlib.Path(cell["file"]).name
        start = next((start for start in known if name.startswith(start)), name)
        return f"{start}:{cell['line']}"

    for found in matches(binary, pages):
        for first, second, confidence in found:
            yield confidence, frozenset((spot(first), spot(second))) in same


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("pages", nargs="+")
    parser.add_argument("--labels")
    arguments = parser.parse_args()
    binary = shutil.which(arguments.binary) or arguments.binary
    binary = str(pathlib.Path(binary).resolve())
    if arguments.labels:
        judged = list(by_labels(binary, arguments.pages, arguments.labels))
    else:
        judged = list(by_values(binary, arguments.pages))
    print("confidence   pairs  right  share  mean")
    for low, high in itertools.pairwise(BINS):
        inside = [(c, right) for c, right in judged if low <= c < high]
        if inside:
            right = sum(right for _, right in inside)
            mean = sum(c for c, _ in inside) / len(inside)
            print(
                f"{low:.2f}-{min(high, 1):.2f}  {len(inside):6}  {right:5}"
                f"  {right / len(inside):.3f}  {mean:.3f}"
            )


main()
