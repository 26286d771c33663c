#!/usr/bin/env bash
# Prints the lines of code that an application needs, without blank lines and comments.
set -euo pipefail
cd "$(dirname "$0")/../Sources"

lines() { grep -cvE '^[[:space:]]*(//.*)?$' "$1"; }

echo "adapter, to be copied: $(lines CheckoutReceiver/WebhookReceiver+Hummingbird.swift) lines"
echo "handler and server: $(lines SmallestReceiver/Shop.swift) lines"
