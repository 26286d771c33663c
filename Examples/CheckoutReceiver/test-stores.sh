#!/usr/bin/env bash
# Tests that the stores preserve commits: SQLite across SIGKILL and a restart, PostgreSQL with two servers,
# one of which is killed while its handler runs.
source "$(dirname "$0")/scripts/common.sh"
source "$example/scripts/postgres.sh"
build
fields=(--secret "$WEBHOOK_SECRET" --lease 3 --handler-seconds 0.1)
deliveries=(--all --count 5 --id run)
count=30

# repeat URL…: sends all deliveries to all URLs concurrently, until each has accepted all.
repeat() {
    for _ in $(seq 30); do
        local senders=() taken=yes
        for url in "$@"; do
            send --to "$url" "${deliveries[@]}" > /dev/null 2>&1 &
            senders+=($!)
        done
        for sender in "${senders[@]}"; do wait "$sender" || taken=no; done
        if [ "$taken" = yes ]; then return; fi
        sleep 0.5
    done
    fail "the deliveries were not accepted"
}

sqlite() {
    echo "== SQLite: SIGKILL while a handler runs, and a restart"
    local journal="$folder/sqlite-journal" port
    port="$(free_port)"
    local url="http://127.0.0.1:$port/webhooks"
    local store=(--store "sqlite:$folder/deliveries.sqlite" --journal "$journal")
    start "$port" "${fields[@]}" "${store[@]}"
    send --to "$url" "${deliveries[@]}" > /dev/null 2>&1 &
    local sender=$!
    kill_in_handler "$server" "$journal" 10
    wait "$sender" || true
    start "$port" "${fields[@]}" "${store[@]}"
    repeat "$url"
    stop "$server"
    start "$port" "${fields[@]}" "${store[@]}"
    repeat "$url"
    awk -v "expected=$count" -f "$example/scripts/journal.awk" "$journal"
    stop "$server"
}

# kill_in_handler PROCESS JOURNAL COUNT: kills a server that has committed COUNT deliveries, while its last
# line shows that it has begun another one. The server is stopped while its journal is read.
kill_in_handler() {
    for _ in $(seq 2000); do
        if [ "$(lines "^$1 committed" "$2" 2> /dev/null)" -ge "$3" ] 2> /dev/null; then
            kill -STOP "$1"
            if [[ "$(grep "^$1 " "$2" | tail -1)" == *" begin "* ]]; then
                kill -9 "$1"
                wait "$1" 2> /dev/null || true
                return
            fi
            kill -CONT "$1"
        fi
        sleep 0.01
    done
    fail "the server did not begin a delivery"
}

postgres() {
    echo "== PostgreSQL: two servers, SIGKILL of one while its handler runs"
    start_postgres
    quietly swift_build --package-path "$example" --build-tests
    swift test --package-path "$example" "${flags[@]}" --skip-build > "$folder/tests" 2>&1 \
        || { cat "$folder/tests"; exit 1; }
    grep 'Test run with' "$folder/tests"

    local journal="$folder/postgres-journal"
    local store=(--store "$CHECKOUT_POSTGRES" --journal "$journal")
    local first second
    first="$(free_port)"
    second="$(free_port)"
    local urls=("http://127.0.0.1:$first/webhooks" "http://127.0.0.1:$second/webhooks")
    start "$second" "${fields[@]}" "${store[@]}"
    start "$first" "${fields[@]}" "${store[@]}"
    local killed="$server" senders=()
    for url in "${urls[@]}"; do
        send --to "$url" "${deliveries[@]}" > /dev/null 2>&1 &
        senders+=($!)
    done
    kill_in_handler "$killed" "$journal" 5
    for sender in "${senders[@]}"; do wait "$sender" || true; done
    repeat "${urls[1]}"
    start "$first" "${fields[@]}" "${store[@]}"
    repeat "${urls[@]}"
    repeat "${urls[@]}"
    awk -v "expected=$count" -f "$example/scripts/journal.awk" "$journal"
}

case "${1:-all}" in
    sqlite) sqlite ;;
    postgres) postgres ;;
    all) sqlite && postgres ;;
esac
