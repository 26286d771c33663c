#!/usr/bin/env bash
# Builds the server, runs it on loopback, and ends it by signals. Needs SQLite's headers (Debian: libsqlite3-dev).
set -euo pipefail
cd "$(dirname "$0")"
swift test -Xswiftc -warnings-as-errors
