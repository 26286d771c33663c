#!/usr/bin/env bash
# Builds and runs packages that use this one, with both build systems: the tests that `swift test` skips because
# they take minutes. Options are passed to `swift test`.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
swift_build --build-tests
WEBHOOK_EVENTS_ADOPTERS=1 swift test "${flags[@]}" --skip-build --filter AdoptionTests "$@"
