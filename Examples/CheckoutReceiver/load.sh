#!/usr/bin/env bash
# Measures deliveries per second with verification, deduplication and handling, compared with the same server
# when it only reads bodies: load.sh [SECONDS] [DELIVERIES]. After the last delivery the first is sent again, as a
# duplicate. Needs wrk and Python 3, and Linux.
CONFIGURATION="${CONFIGURATION:-release}"
source "$(dirname "$0")/scripts/common.sh"
build
seconds="${1:-60}"
connections=32
port="$(free_port)"

# wrk_run NAME SCRIPT SECONDS: prints the requests per second, and fails on any failure.
wrk_run() {
    wrk -t 1 -c "$connections" -d "$3" -s "$2" "http://127.0.0.1:$port/webhooks" > "$folder/wrk-$1" 2>&1
    if grep -E 'Non-2xx|Socket errors' "$folder/wrk-$1" >&2; then fail "$1: not all deliveries were accepted"; fi
    awk '/requests in/ { requests = $1 } /Requests\/sec/ { print requests, $2 }' "$folder/wrk-$1"
}

memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

# The processor time of a server in hundredths of a second. Per request, it does not depend on the load of
# the machine.
processor() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

each() { awk -v "time=$2" -v "requests=$1" 'BEGIN { printf "%.1f", time * 10000 / requests }'; }

# sample PROCESS SECONDS: prints the memory six times.
sample() {
    for _ in $(seq 6); do
        sleep "$(awk "BEGIN { print $2 / 6 }")"
        memory "$1"
    done | tr '\n' ' '
}

python3 "$example/scripts/sign.py" "$package/schema/checkout.events.json" "$folder" "${2:-$((seconds * 17000))}"

echo "== read bodies only"
start "$port" --bare --unsigned
wrk_run bare "$folder/warm.lua" 3 > /dev/null
before="$(processor "$server")"
read -r requests bare < <(wrk_run bare "$folder/warm.lua" "$((seconds < 10 ? seconds : 10))")
bare_time="$(each "$requests" "$(($(processor "$server") - before))")"
echo "requests per second: $bare, processor time of each: $bare_time us"
stop "$server"

echo "== verify, claim, decode, handle, commit; one in ten is a duplicate"
start "$port" --secret "$WEBHOOK_SECRET" --counts
read -r warm _ < <(wrk_run warm "$folder/warm.lua" 3)
echo "memory at the start: $(memory "$server") MiB"
sample "$server" "$seconds" > "$folder/memory" &
sampler=$!
python3 "$example/scripts/broken-clients.py" "$port" "$seconds" > "$folder/broken" &
broken=$!
before="$(processor "$server")"
read -r requests full < <(wrk_run full "$folder/load.lua" "$seconds")
full_time="$(each "$requests" "$(($(processor "$server") - before))")"
wait "$broken" || { cat "$folder/broken"; fail "the broken clients failed"; }
wait "$sampler" || fail "the memory was not read"
echo "deliveries per second: $full of $requests in $seconds s, processor time of each: $full_time us"
echo "memory, six times: $(cat "$folder/memory")MiB"
cat "$folder/broken"
stop "$server"
tail -1 "$folder/server-$port.log"
awk -v "full=$full" -v "bare=$bare" -v "full_time=$full_time" -v "bare_time=$bare_time" 'BEGIN {
    printf "ratio to reading bodies only: %.2f by the clock, %.2f by processor time\n", full / bare,
        bare_time / full_time
}'
awk -v "answers=$((warm + requests))" -v "connections=$connections" \
    -v "different=$(cat "$folder/different")" -v "all=$(cat "$folder/all")" \
    -f "$example/scripts/counts.awk" <(tail -1 "$folder/server-$port.log")
