#!/usr/bin/env bash
# Builds and runs packages that use this one, with both build systems: the tests that `swift test` skips because
# they take minutes. Options are passed to `swift test`, such as `--filter TutorialTests` for some of them.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
swift_build --build-tests
# Several filters select what any of them does.
if [ $# = 0 ]; then set -- --filter AdoptionTests; fi
WEBHOOK_EVENTS_ADOPTERS=1 swift test "${flags[@]}" --skip-build "$@"
