#!/usr/bin/env bash
# Drives the servers over real sockets: drill in HTTP and in HTTPS, and the end of a server.
source "$(dirname "$0")/scripts/common.sh"
build
fields=(--secret "$WEBHOOK_SECRET")

echo "== HTTP"
start 18080 "${fields[@]}"
drill --to http://127.0.0.1:18080/webhooks
stop "$server"

echo "== HTTPS"
"$example/scripts/make-certificate.sh" "$folder"
start 18443 "${fields[@]}" --certificate "$folder/certificate.pem" --key "$folder/key.pem"
drill --to https://localhost:18443/webhooks --certificate "$folder/certificate.pem"
stop "$server"

echo "== unsigned"
start 18080 --unsigned
drill --to http://127.0.0.1:18080/webhooks --scheme unsigned | grep -v ' - ('
stop "$server"

echo "== the smallest application"
"$example/scripts/lines.sh" | tee "$folder/lines"
for count in $(grep -oE '[0-9]+' "$folder/lines"); do
    grep -q "$count lines of" "$example/README.md" || fail "README.md does not say $count lines"
done
receiver="$programs/SmallestReceiver" start 18080
drill --to http://127.0.0.1:18080/webhooks
stop "$server"

echo "== the end of the server"
start 18080 "${fields[@]}" --handler-seconds 2 --journal "$folder/journal"
send --to http://127.0.0.1:18080/webhooks --type checkout.session.paid 2> /dev/null &
sender=$!
await grep -q begin "$folder/journal"
stop "$server" || fail "the server ended with an error"
wait "$sender" || fail "the delivery in flight was not answered"
[ "$(lines " committed " "$folder/journal")" = 1 ] || fail "the delivery was not committed"
if send --to http://127.0.0.1:18080/webhooks --type checkout.session.paid > "$folder/refused" 2>&1; then
    fail "the server still takes connections"
fi
echo "SIGTERM: the delivery in flight was handled, committed and answered"

if "$receiver" --host 0.0.0.0 "${fields[@]}" > "$folder/public" 2>&1; then
    fail "HTTP was served to the public"
fi
grep -o "'0.0.0.0' is public, give a certificate" "$folder/public"
