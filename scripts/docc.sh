#!/usr/bin/env bash
# Converts the documentation: the catalogs of articles of WebhookEvents and WebhookReceiver, the symbols of the other
# libraries, and the articles that `webhook-events docs` writes for the Checkout catalog, each with the symbols of its
# module. Warnings, such as a link that leads nowhere, are errors. Without WebhookStores, which needs SQLite.
#
# usage: scripts/docc.sh [OUTPUT]
#
# OUTPUT is the folder for the converted documentation (default: .build/docc). In it, each MODULE.doccarchive has a
# page in HTML for each symbol and article, which any web server can serve.
# The tool and the modules must have been built: `swift build --traits Development`.
set -euo pipefail
cd "$(dirname "$0")/.."
work=.build/docc
output="${1:-$work}"
built="$(swift build --traits Development --show-bin-path < /dev/null)"
docc="$(dirname "$(command -v swift)")/docc"
if [ ! -x "$docc" ]; then
    echo "skipped: docc is not beside swift"
    exit 0
fi
rm -rf "$work"
mkdir -p "$work" "$output"
target="$(swiftc -print-target-info | python3 -c \
    'import json, sys; print(json.load(sys.stdin)["target"]["unversionedTriple"])')"

# The C modules of other packages, which Swift modules of them import. Tools that plugins run have copies of their own.
c_modules=()
for map in "$built"/*.build/module.modulemap .build/checkouts/*/Sources/*/include/module.modulemap; do
    if [[ "$map" != *-tool.build/* ]]; then c_modules+=(-Xcc "-fmodule-map-file=$map"); fi
done
for folder in .build/checkouts/*/Sources/*/include; do c_modules+=(-Xcc "-I$folder"); done

# symbols MODULE: writes the symbol graph of a module of the last build, with its extensions of other modules of
# this package, but not with those of the standard library and Foundation.
symbols() {
    mkdir -p "$work/symbols/$1"
    swift-symbolgraph-extract -module-name "$1" -I "$built/Modules" "${c_modules[@]}" \
        -minimum-access-level public -target "$target" -output-dir "$work/symbols/$1"
    rm -f "$work/symbols/$1/$1@"{Swift,Foundation}*.symbols.json
}

# convert MODULE [CATALOG]: converts articles together with the symbols of the module.
convert() {
    symbols "$1"
    "$docc" convert ${2:+"$2"} --warnings-as-errors --additional-symbol-graph-dir "$work/symbols/$1" \
        --fallback-display-name "$1" --fallback-bundle-identifier "$1" \
        --output-path "$output/$1.doccarchive"
}

for module in WebhookEvents WebhookReceiver; do
    convert "$module" "Sources/$module/$module.docc"
done
for module in DeliveryRecording WebhookHummingbird WebhookObservability WebhookSending WebhookTesting; do
    convert "$module"
done
"$built/webhook-events" docs schema/checkout.events.json -o "$work/Checkout.docc" --format docc
convert CheckoutEvents "$work/Checkout.docc"
