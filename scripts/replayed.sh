#!/usr/bin/env bash
# Records 1,000 deliveries of all signature schemes over HTTP, sends them again to a receiver, and prints how many of
# each scheme were recorded, accepted when signed again, handled, and recognized as duplicates; then how many were
# refused with 401 with their old signatures an hour later, and how many were duplicates. The test fails if bodies or
# header fields differ.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
swift_build --build-tests > /dev/null
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
swift test "${flags[@]}" --skip-build --filter ReplayedSchemesTests > "$log" 2>&1 < /dev/null || {
    cat "$log"
    exit 1
}
grep -E '^(scheme: |all: |[a-z-]+ +([0-9]+ *){6}$)' "$log"
grep -q '^all: 1000 recorded' "$log"
