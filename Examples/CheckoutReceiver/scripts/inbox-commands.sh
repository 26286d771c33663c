# Sourced after common.sh: tests the commands of `webhook-events inbox` with a store.

# expect STATUS ARGUMENT…: runs a command, and checks its exit code; the output is in $folder/output.
expect() {
    local expected="$1" status=0
    shift
    "$programs/webhook-events" inbox "$@" --store "$store" > "$folder/output" 2>&1 || status=$?
    [ "$status" = "$expected" ] || { cat "$folder/output"; fail "'inbox $*' ended with $status instead of $expected"; }
}

contains() { grep -qF -- "$1" "$folder/output" || { cat "$folder/output"; fail "the output does not contain '$1'"; }; }

# inbox_commands STORE: three expired sessions become dead letters, and are listed, shown, replayed and discarded.
inbox_commands() {
    local store="$1" port id
    port="$(free_port)"
    start "$port" --unsigned --inbox --reject-expired --store "$store"
    for number in 1 2 3; do
        python3 - "$package/schema/checkout.events.json" "$number" > "$folder/expired-$number.json" << 'PYTHON'
import json, sys
event = json.load(open(sys.argv[1]))["events"]["checkout.session.expired"]["examples"][0]
event["data"]["object"]["id"] = "cs_" + sys.argv[2]
# A terminal would take this for a command.
event["data"]["object"]["description"] = "\u001b]0;gone\u0007"
print(json.dumps(event, ensure_ascii=False))
PYTHON
        curl --silent --show-error --fail --output "$folder/curl" -H 'Content-Type: application/json' \
            -H $'X-Note: \xc2\x9b31m' --data-binary "@$folder/expired-$number.json" "http://127.0.0.1:$port/webhooks"
    done
    dead() { expect 0 list --state dead --json && [ "$(grep -c '"state": "dead"' "$folder/output")" = "$1" ]; }
    await dead 3
    stop "$server"

    expect 0 list
    contains "0 waiting, 0 running, 3 dead"
    expect 0 list --subject cs_2 --type checkout.session.expired --endpoint checkout --older-than 0s
    contains "cs_2"
    contains "the session has expired"
    id="$(awk '$2 == "dead" { print $1 }' "$folder/output")"
    expect 0 show "$id"
    contains "subject: cs_2"
    contains 'X-Note: \u{9b}31m'
    if LC_ALL=C grep -q $'\x1b\\|\x07\\|\xc2\x9b' "$folder/output"; then fail "a body controls the terminal"; fi
    expect 0 show "$id" --body
    cmp "$folder/output" "$folder/expired-2.json" || fail "the body has other bytes"
    expect 1 show 999999
    expect 1 replay "$id" 999999
    contains "replayed: 1"
    expect 0 list "$id"
    contains " waiting "
    expect 64 discard
    expect 64 replay --all --state dead
    expect 64 list --older-than soon
    expect 0 discard "$id"
    contains "discarded: 1"
    expect 0 discard --all
    contains "discarded: 2"
    expect 0 list
    contains "0 waiting, 0 running, 0 dead, 0 bytes"
    store="sqlite:$folder/none" expect 2 list
    store="sqlite" expect 64 list
    [ ! -e "$folder/none" ] || fail "a database was created"
    echo "listed, shown, replayed and discarded"
}
