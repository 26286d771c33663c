"""Compares what generated code and the decoder that a catalog drives make of the same messages.

usage: check-agreement.py GENERATED DESCRIBED SAMPLES CATALOG STEP

GENERATED and DESCRIBED are programs with the command `outcomes` of `Tests/CorpusDriver`. Both decode the samples
in the folder SAMPLES, and one of every STEP mutants of those that conform, and print a line for each. Prints the
number of messages, and the number of those about which the two do not agree.
Exit code 1: a line is different or missing, or a program failed.
"""

import itertools
import subprocess
import sys

SHOWN = 20  # a single defect often causes thousands of differences

generated, described, *arguments = sys.argv[1:]
programs = [
    subprocess.Popen([program, "outcomes", *arguments], stdout=subprocess.PIPE)
    for program in (generated, described)
]
total = differences = 0
for first, second in itertools.zip_longest(*(program.stdout for program in programs)):
    total += 1
    if first == second:
        continue
    differences += 1
    if differences <= SHOWN:
        for name, line in (("generated", first), ("described", second)):
            text = line.decode().rstrip()[:1000] if line else "no line"
            print(f"{name}: {text}", file=sys.stderr)
statuses = [program.wait() for program in programs]
print(f"{total} messages decoded twice {differences} differences")
sys.exit(1 if differences or any(statuses) or not total else 0)
