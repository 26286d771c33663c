#!/usr/bin/env bash
# Counts the instructions of an operation on the small workload, and prints the functions that execute the most.
#
# usage: Benchmarks/profile.sh [--inclusive] [OPERATION]
#
# The operations are decode, read, make, encode and change, and those of `CodableOperation`, such as
# `payload-decode`: the same payloads and events in `JSONDecoder` and `JSONEncoder`; with `plain-` in front,
# plain structs. `read` also reads the value of each property. `make` creates decoded events again in Swift, `encode`
# encodes those, and `change` changes one property of decoded events and encodes them. Instructions for
# other work, such as generating the bodies, are subtracted. With --inclusive, the instructions of a
# function include those of the functions that it calls. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")"
inclusive=no
if [ "${1:-}" = --inclusive ]; then inclusive=yes && shift; fi
operation="${1:-decode}"
bodies=2000
work=.generated
mkdir -p "$work"
swift build -c release --product checkout-profile > "$work/log" 2>&1 ||
    { tail -n 40 "$work/log" >&2; exit 1; }
# Valgrind cannot read the debug information that the compiler writes.
objcopy --strip-debug .build/release/checkout-profile "$work/profiled"

count() { # FILE ARGUMENT…
    local file="$1"
    shift
    valgrind --tool=callgrind --callgrind-out-file="$work/callgrind" "$work/profiled" \
        "$@" > "$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }
    callgrind_annotate --threshold=100 --inclusive="$inclusive" "$work/callgrind" > "$file"
}

count "$work/profile" "$operation" "$bodies"
count "$work/profile-base" "$operation" "$bodies" prepare
python3 profile.py "$work/profile" "$work/profile-base" "$bodies" | swift demangle --simplified
