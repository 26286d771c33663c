#!/usr/bin/env bash
# Prints the figures in the documentation: build times, generation times, sizes.
# Times are measured once, on this machine. GitHub's catalog is read from the corpora.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
root="$PWD"
corpora="${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

seconds() { # the wall time of a command, in seconds
    local start end
    start="$(date +%s.%N)"
    "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; return 1; }
    end="$(date +%s.%N)"
    awk -v start="$start" -v end="$end" 'BEGIN { printf "%.2f", end - start }'
}

row() { printf '%-58s %10s %s\n' "$1" "$2" "${3:-}"; }

row "processors" "$(nproc)"
cp -R Examples/QuickStart "$work/QuickStart"
rm -rf "$work/QuickStart/.build"
sed -i.bak "s|path: \"../..\"|path: \"$root\"|" "$work/QuickStart/Package.swift"
row "quick start, clean debug build" "$(seconds swift build --package-path "$work/QuickStart")" s

# The same package without the plugin, with code that was generated before: the difference is due to the tool.
cp -R "$work/QuickStart" "$work/Without"
rm -rf "$work/Without/.build"
sed -i.bak '/plugins: \[/,/\]/d; s|            \],$|            ])|' "$work/Without/Package.swift"
swift_build --product webhook-events-generator > /dev/null 2>&1
swift_build --product webhook-events-generator -c release > /dev/null 2>&1
.build/debug/webhook-events-generator generate schema/checkout.events.json \
    --output-directory "$work/Without/Sources/QuickStart/Generated"
row "the same without plugin and tool" "$(seconds swift build --package-path "$work/Without")" s

catalogs=(schema/checkout.events.json)
[ -d "$corpora/github" ] && catalogs+=("$corpora/github/catalog.json")
for catalog in "${catalogs[@]}"; do
    for configuration in debug release; do
        out="$work/out-$configuration"
        rm -rf "$out"
        row "generate $(basename "$(dirname "$catalog")")/$(basename "$catalog"), $configuration tool" \
            "$(seconds ".build/$configuration/webhook-events-generator" generate "$catalog" \
                --output-directory "$out")" s
    done
    row "  lines of Swift" "$(cat "$work/out-debug"/*.swift | wc -l | tr -d ' ')"
done

[ -d "$corpora/github" ] || exit 0
github="$work/GitHub"
mkdir -p "$github/Sources/GitHub"
cat > "$github/Package.swift" << MANIFEST
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
    name: "GitHub", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-webhook-events", path: "$root")],
    targets: [
        .target(
            name: "GitHub",
            dependencies: [.product(name: "WebhookEvents", package: "swift-webhook-events")])
    ],
    swiftLanguageModes: [.v6])
MANIFEST
cp "$corpora/github/catalog.json" "$github/github.events.json"
for access in internal public; do
    .build/release/webhook-events-generator generate "$github/github.events.json" \
        --output-directory "$github/Sources/GitHub" --access "$access" > /dev/null 2>&1
    for configuration in debug release; do
        rm -rf "$github/.build/$configuration/GitHub.build"
        swift build -c "$configuration" --package-path "$github" --target WebhookEvents \
            > /dev/null 2>&1
        row "compile GitHub's module, $access, $configuration" \
            "$(seconds swift build -c "$configuration" --package-path "$github")" s
    done
done
