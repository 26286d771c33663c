#!/usr/bin/env bash
# Generates and compiles the catalog of a real provider, whole and with a few of its events, and prints what each
# takes: lines of Swift, the generator's time, and the time of compiling the module in debug and release mode.
#
# usage: scripts/selection.sh [--quick] [PROVIDER [PATTERN…]]
#
# The default is GitHub with five event types. The providers are folders of ../shared/corpora, or of the folder in
# the environment variable WEBHOOK_EVENTS_CORPORA. --quick keeps to debug builds.
# Exit code 1: something could not be generated, or does not compile without a warning.
set -euo pipefail
cd "$(dirname "$0")/.."
corpora="${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}"
configurations=(debug release)
if [ "${1:-}" = --quick ]; then configurations=(debug) && shift; fi
provider="${1:-github}"
patterns=("${@:2}")
if [ "$provider" = github ] && [ ${#patterns[@]} -eq 0 ]; then
    patterns=(push issues.opened pull_request.opened release.published ping)
fi
[ ${#patterns[@]} -gt 0 ] || { echo "expected patterns of event types after '$provider'" >&2; exit 64; }
catalog="$corpora/$provider/catalog.json"
[ -f "$catalog" ] || { echo "there is no catalog at '$catalog'" >&2; exit 2; }
work="$PWD/.build-selection"
mkdir -p "$work/whole/Events" "$work/few/Events" "$work/Runtime"

say() { echo "selection: $*" >&2; }
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; return 1; }; }
measured() { # seconds of wall time, seconds of processor time, megabytes at the peak
    quietly python3 scripts/measure.py "$work/measure" "$@" && cat "$work/measure"
}

write_package() {
    cat > "$work/Package.swift.new" << 'SWIFT'
// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
let runtime = Target.Dependency.product(name: "WebhookEvents", package: "swift-webhook-events")
let package = Package(
    name: "selection", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-webhook-events", path: "..")],
    targets: ["whole", "few"].map {
        .target(name: $0, dependencies: [runtime], path: "\($0)/Events", swiftSettings: strict)
    } + [.target(name: "Runtime", dependencies: [runtime], path: "Runtime")],
    swiftLanguageModes: [.v6])
SWIFT
    cmp -s "$work/Package.swift.new" "$work/Package.swift" ||
        mv "$work/Package.swift.new" "$work/Package.swift"
}

generate() { # CONFIGURATION KIND
    rm -f "$work/$2/Events"/*.swift
    measured "$work/.build-tool/$1/webhook-events-generator" generate "$work/$2/$provider.events.json" \
        --output-directory "$work/$2/Events" --access public
}

compile() { # CONFIGURATION TARGET: compiles the target anew
    [ ! -d "$work/.build/$1/$2.build" ] ||
        find "$work/.build/$1/$2.build" \( -name '*.o' -o -name '*.swiftdeps' -o -name '*.priors' \) -delete
    measured swift build --package-path "$work" -c "$1" --target "$2"
}

for kind in whole few; do cp -f "$catalog" "$work/$kind/$provider.events.json"; done
chmod u+w "$work"/*/"$provider.events.json"
printf '%s\n' "${patterns[@]}" | python3 -c '
import json, sys
print(json.dumps({"events": {"include": sys.stdin.read().split("\n")[:-1]}}))' \
    > "$work/few/$provider.events.swift.json"
write_package
echo 'import WebhookEvents' > "$work/Runtime/Runtime.swift"
echo 'events|build|lines|generate s|compile module' > "$work/table"
for configuration in "${configurations[@]}"; do
    say "building the tool and the runtime, $configuration"
    quietly swift build -c "$configuration" --scratch-path "$work/.build-tool" \
        --product webhook-events-generator
    for kind in whole few; do generate "$configuration" "$kind" > /dev/null; done
    quietly swift build --package-path "$work" -c "$configuration" --target Runtime
    for kind in whole few; do
        generated="$(generate "$configuration" "$kind" | cut -d' ' -f1)"
        lines="$(cat "$work/$kind/Events"/*.swift | wc -l)"
        count="$(cat "$work/$kind/Events/$provider.events.swift" | grep -c ' static var ')"
        say "compiling $kind, $configuration"
        module="$(compile "$configuration" "$kind")"
        echo "$count|$configuration|$lines|$generated|$module" >> "$work/table"
    done
done

echo
echo "$provider, whole and with ${patterns[*]}; compile: wall s, processor s, peak MB"
column -t -s '|' "$work/table"
