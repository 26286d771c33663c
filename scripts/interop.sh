#!/usr/bin/env bash
# Compares this package with the libraries of vendors, in both directions: each verifies messages that the other
# signed, both refuse tampered messages, and both read the same values from CloudEvents.
#
# usage: scripts/interop.sh [--bodies N] [--seed SEED]
#
# Each library gets N random bodies in each direction (default: 1000). The libraries are
# installed into a virtual environment in `.build`. Without a network the comparison is skipped, unless the
# environment has CI=true.
# Exit code 1: the two disagree about a message.
set -euo pipefail
cd "$(dirname "$0")/.."
environment=.build/interop-python
requirements=scripts/interop/requirements.txt

if ! cmp -s "$requirements" "$environment/installed.txt"; then
    python3 -m venv --clear "$environment"
    if ! "$environment/bin/pip" install --quiet --disable-pip-version-check -r "$requirements"; then
        if [ "${CI:-}" = true ]; then
            echo "error: the libraries of the vendors cannot be installed" >&2
            exit 1
        fi
        echo "skipped: the libraries of the vendors cannot be installed"
        exit 0
    fi
    cp "$requirements" "$environment/installed.txt"
fi

source scripts/flags.sh
if ! swift_build --product interop-driver > .build/interop.log 2>&1; then
    tail -n 40 .build/interop.log >&2
    exit 1
fi
"$environment/bin/python" -B scripts/interop/interop.py .build/debug/interop-driver "$@"
