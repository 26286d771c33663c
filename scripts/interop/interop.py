"""Compares this package with the libraries of vendors, in both directions, and prints one table.

usage: interop.py DRIVER [--bodies N] [--seed SEED]

Exit code 1: the two disagree about a message.
"""

import argparse
import importlib.metadata
import random
import secrets
import sys

import certificate_vendors
import cloudevents_check
import further_vendors
import signatures
import vendors
from driver import Driver

parser = argparse.ArgumentParser()
parser.add_argument("driver")
parser.add_argument("--bodies", type=int, default=1000)
parser.add_argument("--seed", type=int, default=secrets.randbits(32))
options = parser.parse_args()
print(f"interop: seed {options.seed}", file=sys.stderr)

tallies = []
with Driver(options.driver) as driver:
    for vendor in vendors.ALL + further_vendors.ALL + certificate_vendors.ALL:
        print(f"interop: {vendor.name}", file=sys.stderr)
        rng = random.Random(f"{options.seed} {vendor.name}")
        tallies += signatures.compare(rng, driver, vendor, options.bodies)
    print("interop: cloudevents", file=sys.stderr)
    rng = random.Random(f"{options.seed} cloudevents")
    tallies += cloudevents_check.compare(rng, driver, options.bodies)

rows = [["library", "version", "direction", "bodies", "accepted", "tampered refused"]]
for tally in tallies:
    name, direction, total, accepted, refused = tally.row()
    version = importlib.metadata.version(name)
    rows.append([name, version, direction, total, accepted, "-" if name == "cloudevents" else refused])
widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
for row in rows:
    print("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())

mistakes = [mistake for tally in tallies for mistake in tally.mistakes]
for mistake in mistakes[:20]:
    print(mistake[:500], file=sys.stderr)
if mistakes:
    sys.exit(f"interop: {len(mistakes)} disagreements with seed {options.seed}")
