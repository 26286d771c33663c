#!/usr/bin/env bash
# Generates, compiles and runs the code for the catalogs of real providers, and prints a table of the results.
#
# usage: scripts/corpora.sh [--quick] [PROVIDER…]
#
# For each provider:
# - The debug and the release tool generate the code. It is compiled with warnings as errors: completely with
#   the access level `public`, and up to the last pass that reports warnings with `package` and `internal`.
# - Each sample is decoded.
# - The mutation proof changes each sample that conforms at each location.
# - Generated code and the decoder that a catalog drives, which the tools use, must agree on each sample and on
#   each of these mutants.
# - Random events of each type are created, encoded, validated with Python's jsonschema, decoded and changed.
# If the provider's own documents are there, the same is done for the catalog that `import` makes of them, and
# scripts/originals.py prints the events, examples and samples that it finds, compared with the catalog.
#
# --quick uses only the providers that compile in seconds, debug builds, one mutant of 7, and a few random
# events of each type.
# Exit code 1: a body failed, a mutant had the wrong result, decoders did not agree, a random event was not equal
# after decoding or violates a keyword that the types enforce, or something did not compile.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
corpora="${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}"
work=.build-corpora
configurations=(debug release)
step=1
made=(12 24) # the number of events of each type, and of the properties to change in each
providers=()
for argument in "$@"; do
    case "$argument" in
        --quick) configurations=(debug) step=7 made=(3 8) ;;
        -*) echo "unknown option '$argument', expected '--quick'" >&2; exit 64 ;;
        *) providers+=("$argument") ;;
    esac
done
if [ ${#providers[@]} -eq 0 ]; then
    providers=(openai resend svix slack)
    [ "$step" -eq 1 ] && providers+=(square workos github stripe google-cloudevents)
fi
mkdir -p "$work"
work="$(cd "$work" && pwd)"
failures=0

say() { echo "corpora: $*" >&2; }
fail() { say "FAILED: $*"; failures=$((failures + 1)); }
module() { echo "${1//-/_}_events"; }
quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; return 1; }; }

measured() { # prints the wall time and processor time in seconds, and the peak memory in MB
    quietly python3 scripts/measure.py "$work/measure" "$@" && cat "$work/measure"
}

# --- Catalogs: PROVIDER is the catalog of the corpus, PROVIDER-imported that of `import` -----------

# The command line tool, and the program that decodes without generated code. A quick run uses those that the
# tests built.
find_tools() {
    command_line=.build/debug/webhook-events
    catalog_driver=.build/debug/catalog-driver
    if [ "$step" -ne 1 ] && [ -x "$catalog_driver" ] && "$command_line" check --help > /dev/null 2>&1; then
        return
    fi
    say "building the command line tool"
    local folder="$work/.build-command-line" product
    for product in webhook-events catalog-driver; do
        quietly swift build -c release --traits CLI --scratch-path "$folder" --product "$product"
    done
    command_line="$folder/release/webhook-events"
    catalog_driver="$folder/release/catalog-driver"
}

# A Python that has jsonschema.
find_python() {
    python=python3
    python3 -c 'import jsonschema' 2> /dev/null && return
    python=.build/python/bin/python
    "$python" -c 'import jsonschema' 2> /dev/null && return
    python3 -m venv .build/python
    .build/python/bin/pip install --quiet 'jsonschema>=4.18'
}

# The catalog that `import` makes of the document of a provider, with the options that it proposes.
import_catalog() { # PROVIDER FILE
    quietly python3 scripts/originals.py "$command_line" "$corpora" "$1" --output "$2"
}

prepare_catalog() { # NAME: the catalog as NAME.events.json
    local provider="${1%-imported}" file="$work/$1/$1.events.json"
    mkdir -p "$work/$1/Events" "$work/$1/Driver"
    if [ "$provider" = "$1" ]; then
        cmp -s "$corpora/$1/catalog.json" "$file" || cp "$corpora/$1/catalog.json" "$file"
    else
        import_catalog "$provider" "$file"
    fi
}

# --- Steps ----------------------------------------------------------------------------------------

generate() { # CONFIGURATION NAME ACCESS FOLDER; the diagnostics are written to NAME/diagnostics
    ".build/$1/webhook-events-generator" generate "$work/$2/$2.events.json" \
        --output-directory "$4" --access "$3" 2> "$work/$2/diagnostics" ||
        { tail -n 20 "$work/$2/diagnostics" >&2; return 1; }
}

# Prints the number of events of a catalog, the number of those that are fully typed, and the percentage of
# typed properties.
coverage() { # NAME
    "$command_line" check "$work/$1/$1.events.json" --json 2> /dev/null | python3 -c '
import json, sys
report = json.load(sys.stdin)
events, properties = report["events"], report["properties"]
share = 100 * properties["typed"] / max(properties["total"], 1)
print(events["total"], events["typed"], f"{share:.1f}", sep="|")'
}

write_driver() { # NAME
    local type
    type="$(grep -ohE 'enum [A-Za-z0-9_]+: WebhookEvents\.WebhookEvent \{' "$work/$1"/Events/*.swift |
        sed -E 's/enum (.*): .*/\1/')"
    cat > "$work/$1/Driver/main.swift" << SWIFT
import CorpusDriver
import Foundation
import $(module "$1")

exit(try CorpusCommand.run($type.self, Array(CommandLine.arguments.dropFirst())))
SWIFT
}

write_package() { # NAME…
    local folder
    for folder in CorpusDriver TestSupport; do
        [ -e "$work/$folder" ] || ln -s "../Tests/$folder" "$work/$folder"
    done
    local name
    {
        cat << 'SWIFT'
// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]
let events = Target.Dependency.product(name: "WebhookEvents", package: "swift-webhook-events")
let package = Package(
    name: "corpora", platforms: [.macOS(.v13)],
    dependencies: [.package(name: "swift-webhook-events", path: "..")],
    targets: [
        .target(name: "TestSupport", path: "TestSupport", swiftSettings: strict),
        .target(
            name: "CorpusDriver", dependencies: ["TestSupport", events], path: "CorpusDriver",
            swiftSettings: strict),
SWIFT
        for name in "$@"; do
            cat << SWIFT
        .target(
            name: "$(module "$name")", dependencies: [events], path: "$name/Events",
            swiftSettings: strict),
        .executableTarget(
            name: "$name", dependencies: ["CorpusDriver", "$(module "$name")"],
            path: "$name/Driver", swiftSettings: strict),
SWIFT
        done
        echo '    ], swiftLanguageModes: [.v6])'
    } > "$work/Package.swift.new"
    cmp -s "$work/Package.swift.new" "$work/Package.swift" ||
        mv "$work/Package.swift.new" "$work/Package.swift"
}

build() { swift build --package-path "$work" -c "$@"; }

compile() { # CONFIGURATION NAME: compiles the module again
    rm -rf "$work/.build/$1/$(module "$2").build"
    measured swift build --package-path "$work" -c "$1" --target "$(module "$2")"
}

diagnose() { # NAME ACCESS: compiles up to the last pass that reports warnings
    local folder="$work/$1/$2"
    generate debug "$1" "$2" "$folder"
    quietly swiftc -emit-sil -wmo -o /dev/null -swift-version 6 -warnings-as-errors -package-name corpora \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature MemberImportVisibility -module-name "$(module "$1")" \
        -I "$work/.build/debug/Modules" "$folder"/*.swift
}

corpus() { # NAME: one provider, one row of the table
    local name="$1" provider="${1%-imported}" configuration times=() compiled=() bodies mutants
    local agreement events valid
    say "$name"
    for configuration in "${configurations[@]}"; do
        times+=("$(measured ".build/$configuration/webhook-events-generator" generate \
            "$work/$name/$name.events.json" --output-directory "$work/$name/Timed" | cut -d' ' -f1)")
        compiled+=("$(compile "$configuration" "$name")") || { fail "$name: compile"; return; }
        say "$name, $configuration: compiled in ${compiled[*]: -1} (wall s, processor s, peak MB)"
    done
    for access in package internal; do
        diagnose "$name" "$access" || fail "$name: $access access"
    done
    quietly build "${configurations[@]: -1}" --product "$name" || { fail "$name: driver"; return; }
    local run="$work/.build/${configurations[*]: -1}/$name"
    bodies="$("$run" samples "$corpora/$provider/samples")" || fail "$name: $bodies"
    mutants="$("$run" mutations "$corpora/$provider/samples" "$work/$name/$name.events.json" \
        "$step")" || fail "$name: $mutants"
    say "$name: $mutants"
    agreement="$(python3 scripts/check-agreement.py "$run" "$catalog_driver" \
        "$corpora/$provider/samples" "$work/$name/$name.events.json" "$step")" || fail "$name: $agreement"
    say "$name: $agreement"
    events="$("$run" made "$work/$name/$name.events.json" "$work/$name/made.jsonl" "${made[@]}")" ||
        fail "$name: $events"
    valid="$("$python" scripts/check-made.py "$work/$name/$name.events.json" \
        "$work/$name/made.jsonl")" || fail "$name: $valid"
    say "$name: $events, $valid"
    printf '%s|%s|%s|%s|%s|%s|%s\n' "$name" "$(coverage "$name")" "${times[0]}" \
        "${times[1]:--}" "${compiled[0]}" "${compiled[1]:--}" "$bodies" >> "$work/table"
    echo "$name|$mutants|$agreement" >> "$work/mutants"
    echo "$name|$events|$valid" >> "$work/made"
}

# --- The run --------------------------------------------------------------------------------------

[ -d "$corpora/${providers[0]}" ] || { echo "no corpora in '$corpora'" >&2; exit 1; }
names=("${providers[@]}")
find_python
find_tools
for provider in "${providers[@]}"; do
    if [ -d "$corpora/$provider/original" ]; then names+=("$provider-imported"); fi
done
for configuration in "${configurations[@]}"; do
    say "building the tool, $configuration"
    quietly swift_build -c "$configuration" --product webhook-events-generator
done
ready=()
for name in "${names[@]}"; do
    prepare_catalog "$name" || { fail "$name: import"; continue; }
    generate debug "$name" public "$work/$name/Events" || { fail "$name: generate"; continue; }
    write_driver "$name"
    ready+=("$name")
done
write_package "${ready[@]}"
for configuration in "${configurations[@]}"; do
    say "building the runtime and the driver, $configuration"
    quietly build "$configuration" --target CorpusDriver
done
: > "$work/table"
: > "$work/mutants"
: > "$work/made"
for name in "${ready[@]}"; do corpus "$name"; done

echo
echo "generate and compile: debug, release; compile: wall s, processor s, peak MB"
{
    echo 'provider|events|fully typed|properties typed %|generate s||compile debug|compile release|bodies'
    cat "$work/table"
} | column -t -s '|'
echo
column -t -s '|' "$work/mutants"
echo
column -t -s '|' "$work/made"
echo
python3 scripts/originals.py "$command_line" "$corpora" "${providers[@]}" || failures=$((failures + 1))
[ "$failures" -eq 0 ] || { say "$failures failures"; exit 1; }
