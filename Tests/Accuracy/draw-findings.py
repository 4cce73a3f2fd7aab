#!/usr/bin/env python3
"""Draws errors and warnings for a person to judge, the same ones for the same seed.

usage: draw-findings.py BINARY FOLDER [COUNT [SEED]]

A finding is right where the documents are inconsistent as it says and a person who keeps them would act on it or agree;
it is arguable where they could as well leave it, and wrong where what it says is not so. Below each finding stand the
lines of its place and of its witnesses; read the pages around them before judging.
"""
import json
import pathlib
import random
import subprocess
import sys

binary, folder = sys.argv[1:3]
count = int(sys.argv[3]) if len(sys.argv) > 3 else 40
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20261121

report = json.loads(
    subprocess.run([binary, "check", "--format", "json", folder], capture_output=True, text=True).stdout
)
findings = report["findings"]
pages = {}


def line(place):
    file = place["file"]
    if file not in pages:
        pages[file] = pathlib.Path(file).read_text(encoding="utf-8").split("\n")
    return pages[file][place["range"]["start"]["line"] - 1].strip()[:220]


def shown(place):
    start = place["range"]["start"]
    return f"{place['file']}:{start['line']}:{start['column']} {place['platform']}/{place['language']} {place.get('enum', '')}"


print(f"{len(findings)} errors and warnings, {min(count, len(findings))} drawn with seed {seed}")
drawn = random.Random(seed).sample(findings, min(count, len(findings)))
for number, finding in enumerate(drawn, 1):
    print(f"\n{number}. {finding['severity']}[{finding['rule']}] {finding['message']}")
    print(f"    at {shown(finding['location'])}\n       {line(finding['location'])}")
    for witness in finding.get("witnesses", [])[:8]:
        print(f"    -- {witness['message']}: {shown(witness['location'])}\n       {line(witness['location'])}")
