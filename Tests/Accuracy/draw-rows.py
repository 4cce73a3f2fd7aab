#!/usr/bin/env python3
"""Draws rows of the matrix for a person to judge, the same ones for the same seed.

usage: draw-rows.py BINARY FOLDER [COUNT [SEED]]

A row is right where every cell in it stands for the same thing. Only rows with at least two cells are drawn.
"""
import json
import random
import subprocess
import sys

binary, folder = sys.argv[1:3]
count = int(sys.argv[3]) if len(sys.argv) > 3 else 60
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20261120


def run(*arguments):
    return subprocess.run([binary, *arguments, folder], capture_output=True, text=True).stdout


texts = {}
for line in run("facts").splitlines():
    fact = json.loads(line)
    texts[fact["file"], fact["line"]] = fact.get("description", "")
rows = [
    (enum["concept"], row)
    for enum in json.loads(run("matrix", "--format", "json"))["enums"]
    for row in enum["rows"]
    if len(row["cells"]) > 1
]
random.seed(seed)
for number, (enum, row) in enumerate(random.sample(rows, min(count, len(rows))), 1):
    print(f"{number}. {enum} / {row['concept']}")
    for cell in row["cells"]:
        text = " ".join(texts.get((cell["file"], cell["line"]), "").split())[:60]
        place = f"{cell['platform']}/{cell['language']}"
        print(f"    {place:14} {cell['enum']} {cell['member']} = {cell['value']}  {text}")
