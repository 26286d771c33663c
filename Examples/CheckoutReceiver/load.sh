#!/usr/bin/env bash
# Measures deliveries a second with verification, duplicates and dispatch, beside the same server
# that only reads bodies: load.sh [SECONDS] [DELIVERIES]. When all are sent they begin anew, as
# duplicates. Needs wrk and Python 3.
CONFIGURATION="${CONFIGURATION:-release}"
source "$(dirname "$0")/scripts/common.sh"
build
seconds="${1:-60}"
connections=32

# wrk_run NAME SCRIPT SECONDS PORT: prints the requests a second, and fails on any failure.
wrk_run() {
    wrk -t 1 -c "$connections" -d "$3" -s "$2" "http://127.0.0.1:$4/webhooks" > "$folder/wrk-$1" 2>&1
    if grep -E 'Non-2xx|Socket errors' "$folder/wrk-$1" >&2; then fail "$1: not all were taken"; fi
    awk '/requests in/ { requests = $1 } /Requests\/sec/ { print requests, $2 }' "$folder/wrk-$1"
}

memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

python3 "$example/scripts/sign.py" "$package/schema/checkout.events.json" "$folder" "${2:-$((seconds * 8000))}"

echo "== read bodies only"
start 18084 --bare --unsigned
wrk_run bare "$folder/warm.lua" 3 18084 > /dev/null
read -r _ bare < <(wrk_run bare "$folder/warm.lua" 10 18084)
echo "requests a second: $bare"
stop "$server"

echo "== verify, claim, decode, handle, commit; one in ten is a duplicate"
start 18084 --secret "$WEBHOOK_SECRET" --counts
wrk_run warm "$folder/warm.lua" 3 18084 > /dev/null
echo "memory at the start: $(memory "$server") MiB"
(
    for _ in $(seq $((seconds / 10))); do
        sleep 10
        memory "$server"
    done | tr '\n' ' ' > "$folder/memory"
) &
sampler=$!
python3 "$example/scripts/broken-clients.py" 18084 "$seconds" > "$folder/broken" &
broken=$!
read -r requests full < <(wrk_run full "$folder/load.lua" "$seconds" 18084)
wait "$broken" "$sampler"
echo "deliveries a second: $full of $requests in $seconds s"
echo "memory every 10 s: $(cat "$folder/memory")MiB"
cat "$folder/broken"
stop "$server"
tail -1 "$folder/server-18084.log"
awk -v "full=$full" -v "bare=$bare" 'BEGIN { printf "ratio to reading bodies only: %.2f\n", full / bare }'
awk -v "requests=$requests" -v "different=$(cat "$folder/different")" -v "all=$(cat "$folder/all")" '
    { for (i = 1; i < NF; i += 2) count[$i] = $(i + 1) }
    END {
        taken = count["handled"] + count["duplicates"]
        printf "taken by the server: %d, answers that came: %d\n", taken, requests
        printf "different deliveries: %d, handled: %d\n", different, count["handled"]
        exit taken < requests || count["handled"] > different \
            || (taken > 2 * all && count["handled"] < different)
    }' <(tail -1 "$folder/server-18084.log")
