#!/usr/bin/env bash
# Runs the tests in adverse conditions: next to two busy loops per core, and with wrong clocks.
#
# usage: scripts/test-anywhere.sh [--busy | --clocks]
#
# --clocks runs them with clocks that are 400 s behind, 400 s ahead, and a hundred times too fast. It needs faketime
# (on Debian: apt-get install faketime). --busy runs them next to the busy loops. The default is both.
set -euo pipefail
cd "$(dirname "$0")/.."

source scripts/flags.sh
loops=()
trap 'if [ "${#loops[@]}" -gt 0 ]; then kill "${loops[@]}"; fi' EXIT

busy() {
    for _ in $(seq $((2 * $(getconf _NPROCESSORS_ONLN)))); do
        sh -c 'while :; do :; done' &
        loops+=($!)
    done
    swift test "${flags[@]}"
}

clocks() {
    command -v faketime > /dev/null || { echo "error: faketime is missing" >&2; exit 1; }
    swift_build --build-tests
    for clock in '-400s' '+400s' '+0 x100'; do
        echo "== clock: $clock"
        NO_FAKE_STAT=1 faketime -f "$clock" swift test --skip-build "${flags[@]}"
    done
}

case "${1:-}" in
    --busy) busy ;;
    --clocks) clocks ;;
    '') clocks && busy ;;
    *) echo "unknown option '$1', expected '--busy' or '--clocks'" >&2; exit 64 ;;
esac
