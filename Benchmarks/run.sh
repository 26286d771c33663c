#!/usr/bin/env bash
# Builds the benchmarks, and prints the tables of one interleaved run.
#
# usage: Benchmarks/run.sh [--quick | --debug | --prepare]
#
# GitHub's catalog and bodies are read from the corpora: `../shared/corpora`, or the folder in the
# environment variable WEBHOOK_EVENTS_CORPORA. Without them, or with --quick, only the small workload is
# measured. --debug measures the small workload in a debug build, as developers run it. --prepare builds
# everything, and measures nothing.
set -euo pipefail
cd "$(dirname "$0")"
corpora="${WEBHOOK_EVENTS_CORPORA:-../../shared/corpora}"
work=.generated
mkdir -p "$work"

quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }; }
build() { quietly swift build -c release --product "$1"; }

if [ "${1:-}" = --debug ]; then
    quietly swift build -c debug --product checkout-benchmarks
    exec .build/debug/checkout-benchmarks --quick
fi
if [ "${1:-}" = --prepare ] && [ ! -d "$corpora/github" ]; then
    echo "no corpora in '$corpora'" >&2
    exit 1
fi
if [ "${1:-}" = --quick ] || [ ! -d "$corpora/github" ]; then
    build checkout-benchmarks
    exec .build/release/checkout-benchmarks "$@"
fi

github=Sources/GitHubWorkload/Generated
build webhook-events-generator
cmp -s "$corpora/github/catalog.json" "$work/github.events.json" ||
    cp -f "$corpora/github/catalog.json" "$work/github.events.json"
quietly .build/release/webhook-events-generator generate "$work/github.events.json" \
    --output-directory "$github"
python3 catalog/prepare.py "$work/github.events.json" "$corpora/github/samples" "$github" \
    "$work/github.workload"
build all-benchmarks
[ "${1:-}" = --prepare ] || exec .build/release/all-benchmarks "$work/github.workload"
