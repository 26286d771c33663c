#!/usr/bin/env bash
# Writes the DocC articles for the Checkout catalog, and converts them together with the symbols of the generated
# code. Warnings, such as a link that leads nowhere, are errors.
#
# usage: scripts/docc.sh [OUTPUT]
#
# OUTPUT is the folder for the converted documentation (default: in .build). It has a page in HTML for each
# symbol and article, which any web server can serve.
# The tool and the modules must have been built: `swift build --traits Development`.
set -euo pipefail
cd "$(dirname "$0")/.."
work=.build/docc
output="${1:-$work/Checkout.doccarchive}"
built="$(swift build --traits Development --show-bin-path < /dev/null)"
docc="$(dirname "$(command -v swift)")/docc"
if [ ! -x "$docc" ]; then
    echo "skipped: docc is not beside swift"
    exit 0
fi
rm -rf "$work"
mkdir -p "$work/symbols"
"$built/webhook-events" docs schema/checkout.events.json -o "$work/Checkout.docc" --format docc
swift-symbolgraph-extract -module-name CheckoutEvents -I "$built/Modules" -minimum-access-level public \
    -target "$(swiftc -print-target-info | python3 -c \
        'import json, sys; print(json.load(sys.stdin)["target"]["unversionedTriple"])')" \
    -output-dir "$work/symbols"
"$docc" convert "$work/Checkout.docc" --warnings-as-errors \
    --additional-symbol-graph-dir "$work/symbols" --fallback-display-name CheckoutEvents \
    --fallback-bundle-identifier CheckoutEvents --output-path "$output"
