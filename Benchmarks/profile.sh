#!/usr/bin/env bash
# Counts the instructions of decoding the small workload, and prints the functions that execute the most.
#
# usage: Benchmarks/profile.sh [decode | read]
#
# `read` also reads the value of each property. Instructions for other work, such as generating the
# bodies, are subtracted. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")"
bodies=2000
work=.generated
mkdir -p "$work"
swift build -c release --product checkout-profile > "$work/log" 2>&1 ||
    { tail -n 40 "$work/log" >&2; exit 1; }
# Valgrind cannot read the debug information that the compiler writes.
objcopy --strip-debug .build/release/checkout-profile "$work/profiled"

count() { # OPERATION FILE
    valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$work/profiled" \
        "$1" "$bodies" > "$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
    callgrind_annotate --threshold=100 "$work/callgrind" > "$2"
}

count "${1:-decode}" "$work/profile"
count nothing "$work/profile-base"
python3 profile.py "$work/profile" "$work/profile-base" "$bodies" | swift demangle --simplified
