#!/usr/bin/env bash
# Measures how long the compiler takes for the code that is generated from catalogs, and prints a table.
#
# usage: Benchmarks/compile.sh [release | debug] [--rounds N] [--package PATH]… [--include PATTERN]… CATALOG…
#
# Without a configuration, it measures a public module in a release build and an internal one in a debug build.
# The code is in a package of its own in the folder for temporary files. Its dependencies, including the runtime,
# are built before the time is taken. Each module is compiled N times (3 unless told), alternately with the others,
# and the table has the fastest. --package measures another checkout of this package, too, to compare with.
# --include selects event types, as a config does. A catalog named `catalog.json` is named for its folder.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="${TMPDIR:-/tmp}/webhook-events-compile"
kinds=(release:public debug:internal) rounds=3 packages=("$root") patterns=() catalogs=()
while [ $# -gt 0 ]; do
    case "$1" in
        release | debug) kinds=("$1:public" "$1:internal") ;;
        --rounds) rounds="$2" && shift ;;
        --package) packages+=("$(cd "$2" && pwd)") && shift ;;
        --include) patterns+=("$2") && shift ;;
        *) catalogs+=("$(realpath "$1")") ;;
    esac
    shift
done
[ ${#catalogs[@]} -gt 0 ] || { echo "usage: Benchmarks/compile.sh [release | debug] CATALOG…" >&2; exit 64; }
mkdir -p "$work"

say() { echo "compile: $*" >&2; }
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; return 1; }; }
name() { # CATALOG: `github` for `github/catalog.json` and for `github.events.json`
    local file="$(basename "$1")"
    [ "$file" != catalog.json ] || file="$(basename "$(dirname "$1")")"
    echo "${file%%.*}"
}
module() { echo "$(name "$1" | tr -c '[:alnum:]\n' _)_$2"; } # CATALOG ACCESS
folder() { echo "$work/$(cksum <<< "${packages[$1]}" | cut -d' ' -f1)"; } # PACKAGE

targets() { # PACKAGE: the targets in the manifest
    local kind catalog
    for kind in "${kinds[@]}"; do
        for catalog in "${catalogs[@]}"; do
            echo "    .target(name: \"$(module "$catalog" "${kind#*:}")\", dependencies: [events]),"
        done
    done | sort -u
}

write_package() { # PACKAGE
    cat << SWIFT
// swift-tools-version: 6.2
import PackageDescription

let events = Target.Dependency.product(name: "WebhookEvents", package: "swift-webhook-events")
let targets: [Target] = [
    .target(name: "Runtime", dependencies: [events]),
$(targets "$1")
]
let package = Package(
    name: "Compile", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-webhook-events", path: "${packages[$1]}")],
    targets: targets, swiftLanguageModes: [.v6])
SWIFT
}

generate() { # PACKAGE CATALOG ACCESS
    local sources="$(folder "$1")/Sources/$(module "$2" "$3")" catalog="$(folder "$1")/$(name "$2").events.json"
    rm -rf "$sources" && mkdir -p "$sources"
    cp -f "$2" "$catalog"
    rm -f "${catalog%.json}.swift.json"
    [ ${#patterns[@]} -eq 0 ] || printf '%s\n' "${patterns[@]}" | python3 -c '
import json, sys
print(json.dumps({"events": {"include": sys.stdin.read().splitlines()}}))' > "${catalog%.json}.swift.json"
    quietly "$(folder "$1")/tool/debug/webhook-events-generator" generate "$catalog" \
        --output-directory "$sources" --access "$3"
}

compile() { # PACKAGE CONFIGURATION MODULE: prints the wall time and the processor time
    rm -rf "$(folder "$1")/.build/$2/$3.build"
    quietly python3 "$root/scripts/measure.py" "$work/measure" \
        swift build --package-path "$(folder "$1")" -c "$2" --target "$3"
    cat "$work/measure"
}

for package in "${!packages[@]}"; do
    say "preparing ${packages[$package]}"
    mkdir -p "$(folder "$package")/Sources/Runtime"
    echo 'import WebhookEvents' > "$(folder "$package")/Sources/Runtime/Runtime.swift"
    write_package "$package" > "$(folder "$package")/Package.swift"
    quietly swift build --package-path "${packages[$package]}" --scratch-path "$(folder "$package")/tool" \
        --product webhook-events-generator
    for kind in "${kinds[@]}"; do
        for catalog in "${catalogs[@]}"; do generate "$package" "$catalog" "${kind#*:}"; done
    done
    for configuration in $(printf '%s\n' "${kinds[@]%:*}" | sort -u); do
        quietly swift build --package-path "$(folder "$package")" -c "$configuration" --target Runtime
    done
done

: > "$work/times"
for round in $(seq "$rounds"); do
    for kind in "${kinds[@]}"; do
        for catalog in "${catalogs[@]}"; do
            for package in "${!packages[@]}"; do
                say "round $round: $(name "$catalog"), ${kind/:/, }"
                module="$(module "$catalog" "${kind#*:}")"
                times="$(compile "$package" "${kind%:*}" "$module")"
                echo "${packages[$package]}|$(name "$catalog")|${kind#*:}|${kind%:*}|$(folder "$package")/Sources/$module|$times" \
                    >> "$work/times"
            done
        done
    done
done
python3 "$root/Benchmarks/compile.py" "$work/times" "${#packages[@]}"
