#!/usr/bin/env bash
# Typechecks the package for macOS on Linux, up to the last compiler pass that reports errors and warnings.
# Uses of APIs that the oldest macOS in Package.swift does not have are errors at their lines.
#
# usage: scripts/check-darwin.sh [--system macos|ios|tvos|watchos] [--without-tests] [GENERATOR]
#
# --system selects another system; on watchOS, `Int` has 32 bits. Tools and plugins are compiled for macOS only.
# GENERATOR is the built tool whose output is also compiled (default: that of `swift build`).
# Nothing is linked or run, and Foundation is a stub: scripts/darwin/README.md describes what this proves.
# Modules are not compiled again while their inputs are unchanged.
# Exit code 1: something did not compile.
set -euo pipefail
cd "$(dirname "$0")/.."
system=macos
generator=
tests=yes
while [ $# -gt 0 ]; do
    case "$1" in
        --system) system="${2:-}"; shift 2 || shift ;;
        --without-tests) tests=; shift ;;
        -*) echo "unknown option '$1', expected '--system' or '--without-tests'" >&2; exit 64 ;;
        *) generator="$1"; shift ;;
    esac
done
plan="$(python3 scripts/darwin/plan.py "$system")"
read -r target traits <<< "$plan"
work=".build/darwin/$system"
for folder in probes without-traits all-traits generated; do
    mkdir -p "$work/$folder"
    : > "$work/$folder/imported"
done
[ -n "$generator" ] || generator="$(swift build --show-bin-path < /dev/null)/webhook-events-generator"
scripts/darwin/interfaces.sh "$work/interfaces" "$target"
: > "$work/files"
: > "$work/modules"
failures=0

say() { echo "check-darwin: $*" >&2; }

# --- Compiling --------------------------------------------------------------------------------------

# Compiles a module into the folder of its configuration, and prints its errors.
compile() { # CONFIGURATION MODULE FLAGS FILES
    local module="$work/$1/$2" flags files arguments stamp status=0
    read -r -a flags <<< "$3"
    read -r -a files <<< "$4"
    # A module is emitted despite errors, so that modules that import it can be compiled.
    arguments=(-emit-module -wmo -enable-testing -warnings-as-errors -diagnostic-style llvm
        -target "$target" -runtime-compatibility-version none -D DEBUG -D SWIFT_PACKAGE
        -I "$work/$1" -I "$work/interfaces" -module-cache-path "$work/cache"
        -Xfrontend -experimental-allow-module-with-compiler-errors
        -package-name swift_webhook_events -module-name "$2" "${flags[@]}" "${files[@]}")
    stamp="$({
        echo "${arguments[@]}"
        cat "$work/interfaces/key" "$work/$1/imported" "${files[@]}"
    } | sha256sum)"
    if [ "$stamp" != "$(cat "$module.stamp" 2> /dev/null)" ]; then
        rm -f "$module.stamp" "$module.swiftmodule"
        swiftc "${arguments[@]}" -emit-module-path "$module.swiftmodule" \
            > "$module.log" 2>&1 < /dev/null || status=$?
        sed "s#^$PWD/##" "$module.log" | grep -E '(^|: )error: ' && return 1
        if [ "$status" -ne 0 ] || [ ! -f "$module.swiftmodule" ]; then
            echo "$module.log:1: error: the compiler emitted no module '$2', and exited with $status"
            return 1
        fi
        echo "$stamp" > "$module.stamp"
    fi
}

check() { # TYPE CONFIGURATION MODULE FLAGS FILES: the same for a part of the package
    compile "${@:2}" >&2 || failures=$((failures + 1))
    # Later modules may import this one, unless it is a test.
    [ "$1" = test ] || cat "$work/$2/$3.stamp" >> "$work/$2/imported" 2> /dev/null || true
    echo "$2 $3" >> "$work/modules"
    tr ' ' '\n' <<< "$5" >> "$work/files"
}

# --- Whether this script finds errors ---------------------------------------------------------------

# Code that uses one API that is newer than the target must fail with that error, and no other.
probe() { # ERROR CODE
    local found
    rm -f "$work/probes/Probe.stamp"
    echo "$2" > "$work/probes/Probe.swift"
    found="$(compile probes Probe "-swift-version 6 -parse-as-library" "$work/probes/Probe.swift" |
        sed 's/.*: error: //')" || true
    # shellcheck disable=SC2053
    [[ $found == $1 ]] && [ "$(wc -l <<< "$found")" -eq 1 ] && return
    say "expected the error '$1', and found '$found', for:"
    say "$2"
    failures=$((failures + 1))
}
probe "" "$(cd "$work/interfaces" && printf 'import %s\n' $(basename -s .swiftmodule *.swiftmodule))"
[ "$failures" -eq 0 ] || exit 1
probe "" 'func count(_ bytes: ContiguousArray<UInt8>) -> Int { bytes.span.count }'
probe "'span' is only available in *" 'func count(_ bytes: [UInt8]) -> Int { bytes.span.count }'
probe "'init(validating:as:)' is only available in *" \
    'func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }'
overflow="integer literal '3000000000' overflows when stored into 'Int'"
[[ $target == arm64_32-* ]] || overflow=
probe "$overflow" 'let size: Int = 3_000_000_000'

# --- The targets of the package, dependencies first -------------------------------------------------

while IFS='|' read -r type module flags files; do
    case "$type" in
        test) [ -n "$tests" ] || continue ;;
        plugin) ;;
        *) check "$type" without-traits "$module" "$flags" "$files" ;;
    esac
    check "$type" all-traits "$module" "$flags $traits" "$files"
done < <(tail -n +2 <<< "$plan")

# --- Generated code ---------------------------------------------------------------------------------

generated() { # ACCESS CATALOG [FILES…]: a module of a catalog's generated code and other files
    local name folder flags
    name="$(basename "$2" .events.json)"
    folder="$work/generated/$name-$1"
    rm -rf "$folder"
    "$generator" generate "$2" --output-directory "$folder" --access "$1" 2> "$work/generated/log" ||
        { cat "$work/generated/log" >&2; failures=$((failures + 1)); return; }
    # The strictest flags that users may have.
    flags="-swift-version 6 -parse-as-library -strict-memory-safety"
    for feature in ExistentialAny InternalImportsByDefault MemberImportVisibility; do
        flags+=" -enable-upcoming-feature $feature"
    done
    check test all-traits "${name}_$1" "$flags" "$(echo "$folder"/*.swift "${@:3}")"
}
skipped=
if [ -x "$generator" ]; then
    for catalog in Tests/WebhookEventsTests/Fixtures/*/*.events.json; do
        for access in internal package public; do generated "$access" "$catalog"; done
    done
    generated internal schema/checkout.events.json Examples/QuickStart/Sources/QuickStart/*.swift
else
    skipped="the output of the generator, which is not built, "
fi

# --- The summary ------------------------------------------------------------------------------------

sort -u -o "$work/files" "$work/files"
# The files that were not compiled, summarized by folders of which no file was compiled.
folders='Benchmarks|Fuzz|Examples/[^/]*'
[ "$system" = macos ] || folders+='|Plugins|Sources/[^/]*'
[ -n "$tests" ] || folders+='|Tests'
left="$(git ls-files '*.swift' ':!*Package.swift' ':!*.docc/*' | sort | comm -23 - "$work/files" |
    sed -E "s#^($folders)/.*#\1#" | sort | uniq -c |
    sed -E 's/^ *1 //; s/^ *([0-9]+) (.*)/\2 (\1)/' | paste -s -d ';' | sed 's/;/, /g')"
count() { grep -c "$@" || true; }
echo "compiled for $target: $(count -v "^$work" "$work/files") files of the repository and" \
    "$(count "^$work" "$work/files") generated ones, in $(count ^without "$work/modules") modules" \
    "without traits and $(count ^all "$work/modules") with all; not compiled: $skipped$left"
[ "$failures" -eq 0 ] || { say "$failures modules have errors"; exit 1; }
