#!/usr/bin/env bash
# Measures how the time of decoding grows with the size of a body and of a catalog, and prints tables.
#
# usage: Benchmarks/growth.sh
set -euo pipefail
cd "$(dirname "$0")"
work=.generated
mkdir -p "$work"

quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }; }
build() { quietly swift build -c release --product "$1"; }

build webhook-events-generator
python3 catalog/synthetic.py "$work/growth"
for catalog in "$work"/growth/*.events.json; do
    quietly .build/release/webhook-events-generator generate "$catalog" \
        --output-directory Sources/GrowthWorkload/Generated
done
build growth-benchmarks
exec .build/release/growth-benchmarks
