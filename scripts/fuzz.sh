#!/usr/bin/env bash
# Runs the fuzzers of `Fuzz/` with libFuzzer and AddressSanitizer, and prints a table.
#
# usage: scripts/fuzz.sh [--seconds N | --runs N] [TARGET…]
#
# Targets: reader gzip checkout parts receiver catalog generator github (default: all except github). Each runs for
# 10 seconds by default. Inputs that increase the coverage are kept in `Fuzz/.build-fuzz/corpus`, and findings
# in `Fuzz/.build-fuzz/findings`; the next run starts with them. The compiler parses a sample of the code that
# is generated for the kept inputs. `github` needs the corpora, and takes minutes to compile.
# Exit code 1: there are findings.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh
corpora="${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}"
limit=(-max_total_time=10)
targets=()
while [ $# -gt 0 ]; do
    case "$1" in
        --seconds) limit=(-max_total_time="$2") && shift ;;
        --runs) limit=(-runs="$2") && shift ;;
        -*) echo "unknown option '$1', expected '--seconds' or '--runs'" >&2; exit 64 ;;
        *) targets+=("$1") ;;
    esac
    shift
done
[ ${#targets[@]} -gt 0 ] || targets=(reader gzip checkout parts receiver catalog generator)
work=Fuzz/.build-fuzz
mkdir -p "$work/findings" "$work/run"
failures=0

# Without stack traces of allocations, and with a quarantine that fits into the cache, it takes half the time.
export ASAN_OPTIONS="malloc_context_size=0:detect_stack_use_after_return=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=64"
export SWIFT_BACKTRACE=enable=no
export FUZZ_CATALOGS="$PWD/$work/catalogs"

say() { echo "fuzz: $*" >&2; }

product() { # TARGET
    case "$1" in
        github) echo FuzzGitHub ;;
        reader | gzip | checkout | parts | receiver | catalog | generator) echo "Fuzz${1^}" ;;
        *) say "unknown target '$1'" && return 64 ;;
    esac
}

# The maximum size of inputs is that of the seeds; larger inputs only take longer.
longest() { # TARGET
    case "$1" in
        reader) echo 256 ;;
        github) echo 4096 ;;
        catalog | generator) echo 8192 ;;
        *) echo 1024 ;;
    esac
}

generate() { # CATALOG FOLDER
    .build/debug/webhook-events-generator generate "$1" --output-directory "$2" --access public \
        2> "$work/diagnostics"
}

prepare() {
    local fixtures=Tests/WebhookEventsTests/Fixtures catalog
    swift_build --product webhook-events-generator > "$work/log"
    mkdir -p "$work/catalogs" Fuzz/.build-events/Parts
    cp schema/checkout.events.json "$fixtures"/{Catalogs,Unions}/*.events.json "$work/catalogs/"
    for catalog in "$fixtures"/{Catalogs,Unions}/*.events.json; do
        generate "$catalog" Fuzz/.build-events/Parts
    done
    if [[ " ${targets[*]} " == *" github "* ]]; then
        [ -d "$corpora/github" ] || { say "no corpora in '$corpora', which github needs"; exit 1; }
        cp "$corpora/github/catalog.json" "$work/catalogs/github.events.json"
        mkdir -p Fuzz/.build-events/GitHub
        generate "$work/catalogs/github.events.json" Fuzz/.build-events/GitHub
    fi
    python3 scripts/fuzz-seeds.py "$work/seeds" "$corpora"
}

build() { # PRODUCT
    FUZZ_EVENTS="$(ls Fuzz/.build-events | tr '\n' ' ')"
    export FUZZ_EVENTS
    # Otherwise, the linker may strip the coverage counters.
    swift build --package-path Fuzz -c release --product "$1" --sanitize fuzzer \
        --disable-dead-strip -Xswiftc -warnings-as-errors \
        > "$work/log" 2>&1 || { grep -E 'error|warning: [^C]' "$work/log" >&2; return 1; }
    # A copy, so that another build does not affect a run.
    rm -f "$work/run/$1"
    cp "Fuzz/.build/release/$1" "$work/run/$1"
}

statistic() { sed -n "s/^stat::$2: *//p" "$1"; }

# The generator runs on a thread with a large stack, which libFuzzer takes for a possible leak after each run:
# the search for leaks would take four fifths of the time, and never find one.
leaks() { # TARGET
    case "$1" in
        generator) echo 0 ;;
        *) echo 1 ;;
    esac
}

run() { # TARGET PRODUCT
    local log="$work/$2.log" found=0
    mkdir -p "$work/corpus/$2"
    "$work/run/$2" "${limit[@]}" -max_len="$(longest "$1")" -timeout=30 -rss_limit_mb=4096 \
        -detect_leaks="$(leaks "$1")" \
        -print_final_stats=1 -artifact_prefix="$work/findings/$2-" \
        "$work/corpus/$2" "$work/seeds/$2" > "$log" 2>&1 || found=1
    if [ "$found" -ne 0 ]; then
        failures=$((failures + 1))
        grep -aE 'finding: |ERROR: |Fatal error|Test unit written' "$log" | cut -c 1-400 >&2
    fi
    printf '%s|%s|%s|%s|%s|%s\n' "$1" "$(statistic "$log" number_of_executed_units)" \
        "$(statistic "$log" average_exec_per_sec)" \
        "$(grep -aoE 'cov: [0-9]+' "$log" | tail -n 1 | cut -d' ' -f2)" \
        "$(ls "$work/corpus/$2" | wc -l)" "$found" >> "$work/table"
}

# Checks with the compiler's parser that the generator writes Swift code for the kept inputs.
parse_generated() {
    local folder="$work/generated" number=0 input
    rm -rf "$folder" && mkdir -p "$folder"
    while read -r input; do
        number=$((number + 1))
        mkdir -p "$folder/$number"
        cp "$input" "$folder/$number/fuzz.events.json"
        generate "$folder/$number/fuzz.events.json" "$folder/$number/out" || true
    done < <(find "$work/corpus/FuzzGenerator" -type f | sort | awk 'NR % 20 == 1' | head -n 200)
    find "$folder" -name '*.swift' -print0 | xargs -0 -r -n 50 swiftc -frontend -parse -swift-version 6 ||
        { say "the generator wrote invalid Swift code"; failures=$((failures + 1)); }
    say "parsed $(find "$folder" -name '*.swift' | wc -l) generated files of $number inputs"
}

: > "$work/table"
prepare
for target in "${targets[@]}"; do
    name="$(product "$target")"
    say "$target"
    build "$name"
    run "$target" "$name"
    if [ "$target" = generator ]; then parse_generated; fi
done
{
    echo 'target|executions|per second|edges covered|inputs kept|findings'
    cat "$work/table"
} | column -t -s '|'
[ "$failures" -eq 0 ]
