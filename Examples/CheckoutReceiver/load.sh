#!/usr/bin/env bash
# Measures deliveries per second with verification, deduplication and handling, while other clients misbehave; and
# then alternately with the same server when it only reads bodies, without other clients:
# load.sh [SECONDS] [DELIVERIES]. After the last delivery the first is sent again, as a duplicate. Needs wrk and
# Python 3, and Linux.
CONFIGURATION="${CONFIGURATION:-release}"
source "$(dirname "$0")/scripts/common.sh"
build
seconds="${1:-60}"
connections=32
port="$(free_port)"

# wrk_run NAME SCRIPT SECONDS [FIRST]: prints the requests per second, and fails on any failure. FIRST is the
# number of the first delivery.
wrk_run() {
    wrk -t 1 -c "$connections" -d "$3" -s "$2" "http://127.0.0.1:$port/webhooks" -- "${4:-0}" \
        > "$folder/wrk-$1" 2>&1
    if grep -E 'Non-2xx|Socket errors' "$folder/wrk-$1" >&2; then fail "$1: not all deliveries were accepted"; fi
    awk '/requests in/ { requests = $1 } /Requests\/sec/ { print requests, $2 }' "$folder/wrk-$1"
}

memory() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$1/status"; }

# The processor time of a server in hundredths of a second. Per request, it does not depend on the load of
# the machine.
processor() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

# sample PROCESS SECONDS: prints the memory six times.
sample() {
    for _ in $(seq 6); do
        sleep "$(awk "BEGIN { print $2 / 6 }")"
        memory "$1"
    done | tr '\n' ' '
}

deliveries="${2:-$((seconds * 32000))}"
python3 "$example/scripts/sign.py" "$package/schema/checkout.events.json" "$folder" "$deliveries"

echo "== verify, claim, decode, handle, commit; one in ten is a duplicate"
start "$port" --secret "$WEBHOOK_SECRET" --counts
read -r warm _ < <(wrk_run warm "$folder/warm.lua" 3)
echo "memory at the start: $(memory "$server") MiB"
sample "$server" "$seconds" > "$folder/memory" &
sampler=$!
python3 "$example/scripts/broken-clients.py" "$port" "$seconds" > "$folder/broken" &
broken=$!
read -r requests full < <(wrk_run full "$folder/load.lua" "$seconds")
wait "$broken" || { cat "$folder/broken"; fail "the broken clients failed"; }
wait "$sampler" || fail "the memory was not read"
echo "deliveries per second: $full of $requests in $seconds s"
echo "memory, six times: $(cat "$folder/memory")MiB"
cat "$folder/broken"
stop "$server"
tail -1 "$folder/server-$port.log"
awk -v "answers=$((warm + requests))" -v "connections=$connections" \
    -v "different=$(cat "$folder/different")" -v "all=$(cat "$folder/all")" \
    -f "$example/scripts/counts.awk" <(tail -1 "$folder/server-$port.log")

# round NAME PORT PROCESS FIRST: measures a server for a turn, and appends the figures to a file.
round() {
    local port="$2" before requests rate
    before="$(processor "$3")"
    read -r requests rate < <(wrk_run "$1" "$folder/load.lua" "$turn" "$4")
    echo "$requests $rate $(($(processor "$3") - before))" >> "$folder/rounds-$1"
}

# Alternately, so that changes of the machine's speed affect both.
rounds="$((seconds < 10 ? seconds : 10))"
turn="$((seconds < 30 ? 1 : 3))"
echo "== alternately with a server that only reads bodies, $rounds times $turn s each"
start "$port" --secret "$WEBHOOK_SECRET"
full_server="$server"
bare_port="$(free_port)"
start "$bare_port" --bare --unsigned
for number in $(seq 0 "$rounds"); do
    first="$((number * deliveries / (rounds + 1)))"
    round bare "$bare_port" "$server" "$first"
    round full "$port" "$full_server" "$first"
done
stop "$server"
stop "$full_server"
# The first round warms the servers.
paste -d ' ' "$folder/rounds-bare" "$folder/rounds-full" | awk 'NR > 1 {
    bare += $1; bare_rate += $2; bare_time += $3; full += $4; full_rate += $5; full_time += $6
} END {
    bare_time *= 10000 / bare; full_time *= 10000 / full
    printf "processor time of each: %.1f us, and %.1f us to read bodies only\n", full_time, bare_time
    printf "ratio to reading bodies only: %.2f by the clock, %.2f by processor time\n", full_rate / bare_rate,
        bare_time / full_time
}'
