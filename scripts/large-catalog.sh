#!/usr/bin/env bash
# Generates and compiles the code for a catalog of many event types, with and without groups, and runs a program
# that switches over the groups and passes a body of each type to handlers.
#
# usage: scripts/large-catalog.sh [--quick] [EVENTS]
#
# The default for EVENTS is 2000. --quick compiles only debug builds.
# Exit code 1: the code does not compile without warnings, or an event reached the wrong handler method.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
events=2000
configurations=(debug release)
for argument in "$@"; do
    case "$argument" in
        --quick) configurations=(debug) ;;
        *[!0-9]* | '') echo "expected a number of events or '--quick', found '$argument'" >&2
            exit 64 ;;
        *) events="$argument" ;;
    esac
done
work="$PWD/.build-large-catalog"
mkdir -p "$work"

say() { echo "large-catalog: $*" >&2; }
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; return 1; }; }
measured() { # prints the wall time and processor time in seconds, and the peak memory in MB
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
    name: "large-catalog", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-webhook-events", path: "..")],
    targets: [("Grouped", "grouped"), ("Flat", "flat")].flatMap { module, folder in
        [
            Target.target(
                name: "\(module)Events", dependencies: [runtime], path: "\(folder)/Events",
                swiftSettings: strict),
            .executableTarget(
                name: folder, dependencies: [.target(name: "\(module)Events"), runtime],
                path: "\(folder)/Driver",
                swiftSettings: strict),
        ]
    } + [.target(name: "Runtime", dependencies: [runtime], path: "Runtime")],
    swiftLanguageModes: [.v6])
SWIFT
    cmp -s "$work/Package.swift.new" "$work/Package.swift" ||
        mv "$work/Package.swift.new" "$work/Package.swift"
}

generate() { # CONFIGURATION KIND
    rm -f "$work/$2/Events"/*.swift
    measured ".build/$1/webhook-events-generator" generate "$work/$2/large.events.json" \
        --output-directory "$work/$2/Events" --access public
}

compile() { # CONFIGURATION TARGET: compiles the target again
    [ ! -d "$work/.build/$1/$2.build" ] ||
        find "$work/.build/$1/$2.build" \( -name '*.o' -o -name '*.swiftdeps' -o -name '*.priors' \) -delete
    measured swift build --package-path "$work" -c "$1" --target "$2"
}

run() { # CONFIGURATION KIND MODULE: one row of the table
    local generated module program dispatched
    generated="$(generate "$1" "$2" | cut -d' ' -f1)"
    module="$(compile "$1" "$3")"
    program="$(compile "$1" "$2")"
    quietly swift build --package-path "$work" -c "$1" --product "$2"
    dispatched="$("$work/.build/$1/$2")" || { echo "$dispatched" >&2; return 1; }
    echo "$2|$1|$generated|$module|$program" >> "$work/table"
    say "$2, $1: $dispatched"
}

quietly python3 scripts/large-catalog.py "$work" "$events"
write_package
mkdir -p "$work/Runtime"
echo 'import WebhookEvents' > "$work/Runtime/Runtime.swift"
echo 'enum|build|generate s|compile module|compile program' > "$work/table"
for configuration in "${configurations[@]}"; do
    say "building the tool and the runtime, $configuration"
    quietly swift_build -c "$configuration" --product webhook-events-generator
    for kind in grouped flat; do generate "$configuration" "$kind" > /dev/null; done
    quietly swift build --package-path "$work" -c "$configuration" --target Runtime
    run "$configuration" grouped GroupedEvents
    run "$configuration" flat FlatEvents
done

echo
echo "$events event types; compile: wall s, processor s, peak MB"
column -t -s '|' "$work/table"
