#!/usr/bin/env bash
# The way from an unknown event to a handler method, with a copy of this server that has its own catalog: the event
# arrives and is recorded, 'infer' adds it to the catalog, 'diff' calls that compatible, the next build names the
# missing method, the method is written, and the recording is replayed and handled.
source "$(dirname "$0")/scripts/common.sh"
build
type=checkout.session.refunded
method=checkoutSessionRefunded

# The copy has the same name and scratch folder: what both depend on is not built again. Only the plan of the build,
# which SwiftPM keeps as well, is that of one package; it is removed before and after.
copy="$folder/CheckoutReceiver"
cleanup() { rm -f "$example/.build/$configuration.yaml"; }
cleanup
python3 "$example/scripts/copy-with-catalog.py" "$example" "$copy"
catalog="$copy/Sources/CheckoutReceiver/checkout.events.json"
cp "$catalog" "$folder/before.events.json"
build_copy() {
    swift_build --package-path "$copy" --scratch-path "$example/.build" -c "$configuration" \
        --product CheckoutReceiver > "$folder/built" 2>&1
}
build_copy || { cat "$folder/built"; fail "the server with its own catalog does not build"; }

port="$(free_port)"
url="http://127.0.0.1:$port/webhooks"
recording="$folder/deliveries.jsonl"
journal="$folder/journal"

echo "== an unknown event arrives and is recorded"
# What the provider sends from today on: its body is no part of the catalog.
cat > "$folder/new.json" << EOF
{
  "id": "evt_loop_1", "type": "$type", "created_at": "2026-03-02T10:15:30Z",
  "data": { "object": { "id": "re_1", "amount": 12.5, "reason": "late", "status": "pending" } }
}
EOF
start "$port" --secret "$WEBHOOK_SECRET" --record "$recording" --journal "$journal"
"$tool" send --catalog "$catalog" --to "$url" --body "$folder/new.json" --force
"$tool" send --catalog "$catalog" --to "$url" --type checkout.session.paid
stop "$server"
[ "$(lines "unknown $type" "$journal")" = 1 ] || fail "the event did not reach 'unknown'"
[ "$(lines '"status":200' "$recording")" = 2 ] || fail "two deliveries should be recorded with 200"

echo "== infer: the entry"
"$tool" infer "$recording" --into "$catalog" --write
grep -q "\"$type\"" "$catalog" || fail "the catalog has no entry for the event"

echo "== diff: compatible"
"$tool" diff "$folder/before.events.json" "$catalog" > "$folder/diff" || { cat "$folder/diff"; fail "'diff' found a break"; }
cat "$folder/diff"
grep -q "the event '$type' was added" "$folder/diff" || fail "'diff' does not name the event"
grep -q "suggests: minor" "$folder/diff" || fail "an added event is a minor step"

echo "== build: the missing method"
if build_copy; then fail "the build should name the missing method"; fi
grep -m 1 -o "protocol requires function '$method.*'" "$folder/built" || { cat "$folder/built"; fail "the build does not name the method"; }

echo "== the method is written, and the recording replayed"
python3 - "$copy/Sources/CheckoutReceiver/Fulfilment.swift" "$method" << 'EOF'
import sys

path, method = sys.argv[1:]
text = open(path).read()
before = "    func unknown("
assert text.count(before) == 1
payload = method[0].upper() + method[1:] + "Payload"
written = f"""    func {method}(_ event: Event<{payload}>) async throws {{
        journal.write("refunded \\(event.data.reason ?? "-")")
    }}

"""
open(path, "w").write(text.replace(before, written + before))
EOF
build_copy || { cat "$folder/built"; fail "the server with the method does not build"; }
"$tool" replay "$recording" --check "$catalog"
rm "$journal"
start "$port" --secret "$WEBHOOK_SECRET" --journal "$journal"
"$tool" replay "$recording" --to "$url"
# A copy of a delivery is a duplicate, and is not handled again.
"$tool" replay "$recording" --to "$url" --only "type=$type"
stop "$server"
[ "$(lines 'refunded late' "$journal")" = 1 ] || { cat "$journal"; fail "the event was not handled once"; }
[ "$(lines unknown "$journal")" = 0 ] || fail "an event is still unknown"
echo "the recorded event was handled once"
