#!/usr/bin/env bash
# Builds the server, runs it on loopback, and ends it by signals. Needs SQLite's headers (Debian: libsqlite3-dev).
set -euo pipefail
cd "$(dirname "$0")"
# Otherwise, SwiftPM may build everything again, because the order of traits differs between processes.
SWIFT_DETERMINISTIC_HASHING=1 swift build --build-tests -Xswiftc -warnings-as-errors
swift test --skip-build -Xswiftc -warnings-as-errors
