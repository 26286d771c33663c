#!/usr/bin/env bash
# Tests the handler, and passes the requests of the publisher to the function.
set -euo pipefail
cd "$(dirname "$0")"
export WEBHOOK_SECRET="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
swift test -Xswiftc -warnings-as-errors
swift build -Xswiftc -warnings-as-errors
built="$(swift build -Xswiftc -warnings-as-errors --show-bin-path)"
"$built/Publisher" > "$built/requests.jsonl"
"$built/Function" < "$built/requests.jsonl" > "$built/responses.jsonl" 2> "$built/orders.txt"
diff expected-responses.jsonl "$built/responses.jsonl"
diff expected-orders.txt "$built/orders.txt"
cat "$built/orders.txt"
