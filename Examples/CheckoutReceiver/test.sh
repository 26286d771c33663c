#!/usr/bin/env bash
# Tests the servers over real sockets: drill with HTTP and HTTPS, and the shutdown of a server.
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

echo "== HTTP byte by byte"
start "$port" "${fields[@]}" --bodies 2
python3 "$example/scripts/http-cases.py" "$port" "$package/schema/checkout.events.json"
stop "$server"
start "$port" --unsigned
# curl would wait for 600 seconds if the body were not requested, and times out before.
status="$(curl --silent --show-error --expect100-timeout 600 --max-time 300 -H 'Expect: 100-continue' \
    -H 'Content-Type: application/json' --data '{}' --output "$folder/curl" --write-out '%{http_code}' "$url")"
[ "$status" = 200 ] || fail "curl got $status"
echo "the body is requested from curl"
stop "$server"

echo "== schemes that sign the URL"
token=12345678901234567890123456789012
for scheme in twilio square; do
    start "$port" --scheme "$scheme" --secret "$token"
    send --to "$url" --scheme "$scheme" --secret "$token" --type checkout.session.paid
    stop "$server"
done
start "$port" --scheme twilio --secret "$token" \
    --certificate "$folder/certificate.pem" --key "$folder/key.pem"
send --to "https://localhost:$port/webhooks" --scheme twilio --secret "$token" \
    --certificate "$folder/certificate.pem" --type checkout.session.paid
stop "$server"
start "$port" --scheme twilio --secret "$token" --public-url https://shop.example/
python3 "$example/scripts/twilio-case.py" "$port" "$package/schema/checkout.events.json" \
    https://shop.example "$token"
echo "behind a proxy, the public URL is the signed one"
stop "$server"

echo "== the smallest application"
"$example/scripts/lines.sh" | tee "$folder/lines"
for count in $(grep -oE '[0-9]+' "$folder/lines"); do
    grep -q "$count lines of" "$example/README.md" || fail "README.md does not have $count lines"
done
receiver="$programs/SmallestReceiver" start "$port"
drill --to "$url"
stop "$server"

echo "== recording"
recording="$folder/deliveries.jsonl"
start "$port" "${fields[@]}" --record "$recording" --redact '/data/object/customer/*'
send --to "$url" --all 2> "$folder/sent"
curl --silent --show-error -H 'Authorization: Bearer hidden' -H 'Content-Type: application/json' \
    --data '{"data": {"object": {"customer": {"name": "hidden"}}}}' --output "$folder/curl" "$url"
stop "$server"
sent="$(grep -c . "$folder/sent")"
[ "$(lines '"outcome":"handled","status":200' "$recording")" = "$sent" ] || fail "not all are recorded"
[ "$(lines '"outcome":"signatureInvalid","status":401' "$recording")" = 1 ] || fail "no refusal"
if grep -q hidden "$recording"; then fail "the recording has credentials, or a redacted value"; fi
[ -n "$(find "$recording" -perm 600)" ] || fail "others can read the recording"
"$tool" check "$package/schema/checkout.events.json" --deliveries "$recording" > "$folder/checked" ||
    { cat "$folder/checked"; fail "the recording cannot be read"; }
echo "$sent deliveries and a refused request were recorded, without credentials"

echo "== shutdown of the server"
start "$port" "${fields[@]}" --handler-seconds 2 --journal "$folder/journal"
send --to "$url" --type checkout.session.paid 2> /dev/null &
sender=$!
await grep -q begin "$folder/journal"
stop "$server" || fail "the server ended with an error"
wait "$sender" || fail "the delivery in flight got no response"
[ "$(lines " committed " "$folder/journal")" = 1 ] || fail "the delivery was not committed"
if send --to "$url" --type checkout.session.paid > "$folder/refused" 2>&1; then
    fail "the server still accepts connections"
fi
echo "SIGTERM: the delivery in flight was handled, was committed and got a response"

if "$receiver" --host 0.0.0.0 "${fields[@]}" > "$folder/public" 2>&1; then
    fail "the server offered HTTP on a public address"
fi
grep -o "'0.0.0.0' is public, use '--certificate' and '--key'" "$folder/public"
