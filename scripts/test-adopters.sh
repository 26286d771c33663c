#!/usr/bin/env bash
# Builds and runs packages that use this one, by both build systems: the tests that `swift test` leaves out
# because they take minutes. Options are those of `swift test`.
set -euo pipefail
cd "$(dirname "$0")/.."
WEBHOOK_EVENTS_ADOPTERS=1 swift test --enable-all-traits "$@" --filter AdoptionTests
