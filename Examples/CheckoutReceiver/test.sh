#!/usr/bin/env bash
# Drives the servers over real sockets: drill in HTTP and in HTTPS, and the end of a server.
source "$(dirname "$0")/scripts/common.sh"
build
fields=(--secret "$WEBHOOK_SECRET")
port="$(free_port)"
url="http://127.0.0.1:$port/webhooks"

echo "== HTTP"
start "$port" "${fields[@]}"
drill --to "$url"
stop "$server"

echo "== HTTPS"
"$example/scripts/make-certificate.sh" "$folder"
start "$port" "${fields[@]}" --certificate "$folder/certificate.pem" --key "$folder/key.pem"
drill --to "https://localhost:$port/webhooks" --certificate "$folder/certificate.pem"
stop "$server"

echo "== unsigned"
start "$port" --unsigned
drill --to "$url" --scheme unsigned | grep -v ' - ('
stop "$server"

echo "== the smallest application"
"$example/scripts/lines.sh" | tee "$folder/lines"
for count in $(grep -oE '[0-9]+' "$folder/lines"); do
    grep -q "$count lines of" "$example/README.md" || fail "README.md does not say $count lines"
done
receiver="$programs/SmallestReceiver" start "$port"
drill --to "$url"
stop "$server"

echo "== the end of the server"
start "$port" "${fields[@]}" --handler-seconds 2 --journal "$folder/journal"
send --to "$url" --type checkout.session.paid 2> /dev/null &
sender=$!
await grep -q begin "$folder/journal"
stop "$server" || fail "the server ended with an error"
wait "$sender" || fail "the delivery in flight was not answered"
[ "$(lines " committed " "$folder/journal")" = 1 ] || fail "the delivery was not committed"
if send --to "$url" --type checkout.session.paid > "$folder/refused" 2>&1; then
    fail "the server still takes connections"
fi
echo "SIGTERM: the delivery in flight was handled, committed and answered"

if "$receiver" --host 0.0.0.0 "${fields[@]}" > "$folder/public" 2>&1; then
    fail "HTTP was served to the public"
fi
grep -o "'0.0.0.0' is public, give a certificate" "$folder/public"
