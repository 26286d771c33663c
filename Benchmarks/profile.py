"""Prints the functions that execute the most instructions, minus the instructions of a base run.

usage: profile.py ANNOTATED BASE EVENTS
"""

import re
import sys

LINE = re.compile(r"\s*([\d,]+) \([^)]*\)\s+\S*?:(\S.*?)(?: \[.*\])?$")
TOTAL = re.compile(r"\s*([\d,]+) \([^)]*\)\s+PROGRAM TOTALS")


def number(text):
    return int(text.replace(",", ""))


def counts(file):
    found, total = {}, 0
    for line in open(file, encoding="utf-8"):
        if match := TOTAL.match(line):
            total = number(match[1])
        elif match := LINE.match(line):
            name = match[2].removesuffix("'2")
            found[name] = found.get(name, 0) + number(match[1])
    return found, total


(row, row_total), (base, base_total), events = (
    counts(sys.argv[1]), counts(sys.argv[2]), int(sys.argv[3]))
spent = {name: count - base.get(name, 0) for name, count in row.items()}
total = row_total - base_total
print(f"{total / events:.0f} instructions per event\n")
print("| share | function |\n| ---: | --- |")
for name, count in sorted(spent.items(), key=lambda each: -each[1])[:22]:
    print(f"| {100 * count / total:.1f} % | {name.replace('|', '/')} |")
