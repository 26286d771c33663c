"""Prints the table of decoders in other languages: medians of the rounds, and ratios to JSONDecoder.

usage: table.py FILE, with lines of workload|decoder|nanoseconds
"""

import statistics
import sys

times = {}
for line in open(sys.argv[1], encoding="utf-8"):
    workload, decoder, nanoseconds = line.strip().split("|")
    times.setdefault(workload, {}).setdefault(decoder, []).append(float(nanoseconds))
rounds = max(len(values) for rows in times.values() for values in rows.values())
print(f"Medians of {rounds} interleaved rounds, processor time.\n")
print("| decoder | " + " | ".join(f"{name}, µs | × JSONDecoder" for name in times) + " |")
print("| --- |" + " ---: | ---: |" * len(times))
medians = {
    name: {decoder: statistics.median(values) for decoder, values in rows.items()}
    for name, rows in times.items()
}
for decoder in next(iter(times.values())):
    cells = []
    for rows in medians.values():
        cells.append(f"{rows[decoder] / 1000:.2f} | {rows['JSONDecoder'] / rows[decoder]:.2f}")
    print(f"| {decoder} | " + " | ".join(cells) + " |")
