#!/usr/bin/env bash
# Builds the benchmarks, and prints one table of one interleaved run.
#
# usage: Benchmarks/run.sh [--quick]
#
# GitHub's catalog and bodies are read from the corpora; without them, and with --quick, the small
# workload is all there is.
set -euo pipefail
cd "$(dirname "$0")"
executable=checkout-benchmarks
swift build -c release --product "$executable" > .build/log 2>&1 || { tail -n 40 .build/log >&2; exit 1; }
exec ".build/release/$executable" "$@"
