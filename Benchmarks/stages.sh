#!/usr/bin/env bash
# Measures how long each stage of the compiler takes for the code that is generated from a catalog, in release mode.
#
# usage: Benchmarks/stages.sh CATALOG [ACCESS]
#
# ACCESS is `public` (default), `package` or `internal`. Prints the processor time up to the end of each stage, and of
# each stage alone. The stages of a module are not run in parallel.
set -euo pipefail
catalog="$(realpath "$1")"
cd "$(dirname "$0")"
access="${2:-public}"
work=.generated/stages
rm -rf "$work" && mkdir -p "$work/sources"

quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }; }

quietly swift build -c release --product webhook-events-generator
quietly swift build -c release --product checkout-profile
quietly .build/release/webhook-events-generator generate "$catalog" --output-directory "$work/sources" \
    --access "$access"

compile() { # OPTION…: prints the processor time
    quietly python3 ../scripts/measure.py "$work/time" \
        swiftc -swift-version 6 -parse-as-library -whole-module-optimization -O -module-name Generated \
        -package-name generated -I .build/release/Modules "$@" "$work"/sources/*.swift
    cut -d' ' -f2 "$work/time"
}

before=0
row() { # STAGE OPTION…
    local stage="$1" after
    shift
    after="$(compile "$@")"
    awk -v stage="$stage" -v after="$after" -v before="$before" \
        'BEGIN { printf "| %s | %.1f | %.1f |\n", stage, after, after - before }'
    before="$after"
}

echo "| stage | processor s up to its end | of it alone |"
echo "| --- | ---: | ---: |"
row "type checking" -typecheck
row "generating SIL" -emit-silgen -o "$work/output"
row "optimizing SIL" -emit-sil -o "$work/output"
row "generating LLVM IR" -emit-irgen -o "$work/output"
row "LLVM" -c -o "$work/output"
