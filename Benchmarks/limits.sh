#!/usr/bin/env bash
# Compares the instructions per event of each operation on the small workload with a limit, and prints a table.
#
# usage: Benchmarks/limits.sh
#
# Instructions are counted by callgrind, so other programs on the machine do not affect them. The limits are about
# 5 % above the figures of the processor and the compiler that they were measured with; other ones may need other
# limits. Exit code 1: an operation exceeds its limit. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")"

limits="decode 16400
read 25300
make 28600
encode 17800
change 17300
payload-decode 356400
payload-encode 218100
event-decode 412000
event-encode 269100"

echo "| operation | instructions per event | limit |"
echo "| --- | ---: | ---: |"
status=0
while read -r operation limit; do
    # The whole output is read, so that the profiler does not write to a closed pipe.
    profile="$(./profile.sh "$operation" < /dev/null)"
    found="${profile%% *}"
    echo "| $operation | $found | $limit |"
    [ "$found" -le "$limit" ] || status=1
done <<< "$limits"
[ "$status" -eq 0 ] || echo "limits.sh: an operation exceeds its limit" >&2
exit "$status"
