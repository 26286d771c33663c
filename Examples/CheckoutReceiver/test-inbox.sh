#!/usr/bin/env bash
# Tests an inbox with two workers, a server's own and another process, while SIGKILL ends the server at every step,
# and the worker in its handler: no event is lost, none is handled after it was committed, and the events of each
# session are handled in order. With orders, each is recorded exactly once.
# test-inbox.sh [sqlite|postgres]
source "$(dirname "$0")/scripts/common.sh"
source "$example/scripts/postgres.sh"
source "$example/scripts/inbox-commands.sh"
build_server --build-tests
common=(--lease 3 --reject-expired --handler-seconds 0.005)

# await_end PROCESS: waits until a process has killed itself.
await_end() {
    local status=0
    wait "$1" 2> /dev/null || status=$?
    [ "$status" = 137 ] || fail "a process ended with $status instead of being killed"
}

# round NAME KIND STEP: the server is killed at the step, and started again, while a worker runs, which is killed in its
# handler, and started again.
round() {
    local name="$1" step="$3" senders
    rm -f "$folder/stop"
    start "$port" "${server_fields[@]}" --kill-at "$step"
    local killed="$server"
    python3 "$example/scripts/send-sessions.py" "$port" "$package/schema/checkout.events.json" \
        "$name" 8 "$folder/stop" "$folder/acknowledged-$2" &
    senders=$!
    await_end "$killed"
    "$receiver" "${worker_fields[@]}" --kill-at in-handler:2 >> "$folder/worker.log" 2>&1 &
    killed=$!
    start "$port" "${server_fields[@]}"
    await_end "$killed"
    "$receiver" "${worker_fields[@]}" >> "$folder/worker.log" 2>&1 &
    local worker=$!
    touch "$folder/stop"
    wait "$senders" || fail "the events were not accepted"
    await_handled
    stop "$server"
    stop "$worker"
    echo "killed at $step"
}

# await_handled: waits until only dead letters are left, as long as the number of events changes.
await_handled() {
    local last='' same=0 now
    while true; do
        now="$("$programs/webhook-events" inbox list --store "$store" --limit 1 | tail -1)"
        if [[ "$now" == '0 waiting, 0 running'* ]]; then return; fi
        if [ "$now" = "$last" ]; then same=$((same + 1)); else same=0; fi
        if [ "$same" -eq 600 ]; then fail "the events are not handled: $now"; fi
        last="$now"
        sleep 0.1
    done
}

# rounds KIND STORE [--orders]: kills at each step.
rounds() {
    local kind="$1"
    store="$2"
    port="$(free_port)"
    shift 2
    local journal="$folder/journal-$kind$*"
    server_fields=(--secret "$WEBHOOK_SECRET" --inbox --store "$store" --journal "$journal" "${common[@]}" "$@")
    worker_fields=(--worker --store "$store" --journal "$journal" "${common[@]}" "$@")
    local steps=(before-append:3 during-append:4 after-append:5 in-handler:4 after-handler:4 after-finish:4
        before-bury:1 after-bury:2)
    local number=0
    for step in "${steps[@]}"; do
        number=$((number + 1))
        round "$number${#}" "$kind$*" "$step"
    done
    orders "$kind" "$*" > "$folder/orders"
    awk -v "orders=$#" -f "$example/scripts/inbox.awk" "$folder/acknowledged-$kind$*" "$journal" "$folder/orders" \
        || fail "the journal is wrong"
    dead_letters "$kind$*"
}

# orders KIND [--orders]: prints the orders, in the order in which they were recorded.
orders() {
    [ -n "$2" ] || return 0
    local sql="SELECT event FROM orders ORDER BY id"
    case "$1" in
        sqlite) python3 -c 'import sqlite3, sys
for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row)' "${store#sqlite:}" "$sql" ;;
        postgres) psql --no-psqlrc -At -c "$sql" "$store" ;;
    esac
}

# dead_letters KIND: exactly the expired sessions are dead letters; they are replayed, die again, and are discarded.
dead_letters() {
    local inbox=("$programs/webhook-events" inbox) expired
    expired="$(awk -F- '$3 % 7 == 5' "$folder/acknowledged-$1" | wc -l)"
    "${inbox[@]}" list --store "$store" --state dead --limit 3
    "${inbox[@]}" list --store "$store" --json > "$folder/list"
    [ "$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["dead"])' "$folder/list")" = "$expired" ] \
        || fail "there should be $expired dead letters"
    [ "$("${inbox[@]}" replay --store "$store" --state dead)" = "replayed: $expired" ] || fail "not all were replayed"
    "$receiver" "${worker_fields[@]}" >> "$folder/worker.log" 2>&1 &
    local worker=$!
    await_handled
    stop "$worker"
    [ "$("${inbox[@]}" discard --store "$store" --older-than 0s)" = "discarded: $expired" ] || fail "not all were discarded"
    [ "$("${inbox[@]}" list --store "$store")" = "0 waiting, 0 running, 0 dead, 0 bytes" ] || fail "the inbox is not empty"
}

sqlite() {
    echo "== SQLite: the commands of the inbox"
    inbox_commands "sqlite:$folder/commands.sqlite"
    echo "== SQLite: SIGKILL at each step"
    rounds sqlite "sqlite:$folder/inbox.sqlite"
    echo "== SQLite: SIGKILL at each step, events completed with their orders"
    rounds sqlite "sqlite:$folder/orders.sqlite" --orders
}

postgres() {
    start_postgres
    echo "== PostgreSQL: the commands of the inbox"
    inbox_commands "$CHECKOUT_POSTGRES"
    echo "== PostgreSQL: SIGKILL at each step"
    rounds postgres "$CHECKOUT_POSTGRES"
    echo "== PostgreSQL: SIGKILL at each step, events completed with their orders"
    rounds postgres "$CHECKOUT_POSTGRES" --orders
}

case "${1:-all}" in
    sqlite) sqlite ;;
    postgres) postgres ;;
    all) sqlite && postgres ;;
esac
