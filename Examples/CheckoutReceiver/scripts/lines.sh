#!/usr/bin/env bash
# Prints the lines of code that an application needs, without blank lines and comments.
set -euo pipefail
cd "$(dirname "$0")/../Sources"

lines() { cat "$@" | grep -cvE '^[[:space:]]*(//.*)?$'; }

echo "handler and server: $(lines SmallestReceiver/Shop.swift) lines"
