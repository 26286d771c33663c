#!/usr/bin/env bash
# Runs all checks: format, schemas, tests, generated code, and the examples.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/flags.sh

# step NAME: begins a step, and records the duration of the previous one.
times=()
name=
step() {
    if [ -n "$name" ]; then times+=("$(printf '%6d s  %s' $((SECONDS - start)) "$name")"); fi
    name="$1"
    start=$SECONDS
    if [ -n "$name" ]; then printf '\n== %s\n' "$name"; fi
}

# Prints the duration of each step, even if one failed.
finish() {
    status=$?
    step ''
    printf '\n== durations\n'
    if [ "${#times[@]}" -gt 0 ]; then printf '%s\n' "${times[@]}"; fi
    printf '%6d s  total\n' "$SECONDS"
    exit $status
}
trap finish EXIT

needs() {
    echo "error: $1 is missing; on Debian: apt-get install $2" >&2
    exit 1
}
command -v column > /dev/null || needs "the program 'column'" bsdextrautils
command -v python3 > /dev/null || needs "Python 3" python3
python3 -c 'import jsonschema' 2> /dev/null || python3 -c 'import ensurepip' 2> /dev/null \
    || needs "Python's module 'venv'" python3-venv

step "format"
git ls-files -z '*.swift' ':!Generated' | xargs -0 swift format lint --strict

step "circular dependencies of folders, files named in CONTRIBUTING.md"
python3 scripts/check-folders.py

step "the file that both plugins have"
cmp Plugins/GenerateWebhookEvents/TargetFiles.swift \
    Plugins/GenerateWebhookEventsCommand/TargetFiles.swift

step "tests: clocks, waits, random numbers and names"
python3 scripts/check-tests.py

step "public types without the trait"
python3 scripts/check-stand-ins.py

step "schemas"
if ! python3 -c 'import jsonschema' 2> /dev/null; then
    python3 -m venv .build/python
    .build/python/bin/pip install --quiet 'jsonschema>=4.18'
    PATH="$PWD/.build/python/bin:$PATH"
fi
python3 scripts/check-schemas.py

step "public keys for which anyone can make signatures"
python3 scripts/check-small-order.py \
    'Sources/WebhookReceiver/Signatures/Keys/Ed25519Key+SmallOrder.swift'

step "packages without the trait HTTP"
# In a folder of its own: the resolved versions of this one are those of all traits.
copy="$(mktemp -d)"
cp Package.swift "$copy"
for folder in Sources Tests Plugins Generated; do ln -s "$PWD/$folder" "$copy"; done
packages="$(swift package --package-path "$copy" show-dependencies --traits CLI,Receiver < /dev/null)"
rm -rf "$copy"
printf '%s\n' "$packages"
if grep -qE 'swift-nio|async-http-client|hummingbird' <<< "$packages"; then
    echo "error: the traits CLI and Receiver have a network stack" >&2
    exit 1
fi

step "build, with warnings as errors"
swift_build --build-tests

if tag="$(git describe --tags --abbrev=0 2> /dev/null)"; then
    step "changes of the API since $tag"
    swift package diagnose-api-breaking-changes "$tag" < /dev/null
fi

# The modules of other systems have other declarations of Foundation.
if [ "$(uname)" = Linux ]; then
    step "public declarations"
    python3 scripts/public-symbols.py --check
fi

# On a Mac, the build above is the check.
if [ "$(uname)" = Linux ]; then
    step "macOS: typecheck"
    scripts/check-darwin.sh

    step "watchOS, where Int has 32 bits: typecheck"
    scripts/check-darwin.sh --system watchos --without-tests
fi

step "generated code is up to date"
.build/debug/webhook-events-generator generate schema/checkout.events.json \
    --output-directory Generated/CheckoutEvents --access public --check

step "documentation: Checkout in Markdown, the modules in DocC"
.build/debug/webhook-events docs schema/checkout.events.json -o Generated/CheckoutDocs --check
scripts/docc.sh

step "tests"
swift test "${flags[@]}" --skip-build

step "deliveries that are recorded over HTTP, and sent again"
scripts/replayed.sh

step "packages of adopters"
scripts/test-adopters.sh

step "libraries of vendors"
scripts/interop.sh

step "an Int of 32 bits"
scripts/check-int32.sh

step "catalogs of real providers"
if [ -d "${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}" ]; then
    scripts/corpora.sh --quick
    python3 scripts/check-docs.py .build/debug/webhook-events
    python3 scripts/schema-suite.py .build/debug/webhook-events-generator .build/debug/Modules \
        "${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}" .build-schema-suite
    python3 scripts/diff-pairs.py .build/debug/webhook-events \
        "${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}"
    python3 scripts/check-samples.py -Xswiftc -warnings-as-errors
    python3 scripts/inference.py --quick
else
    echo "skipped: no corpora"
fi

step "documents for other languages"
python3 scripts/exports.py --quick

step "fuzzers, for a short time"
scripts/fuzz.sh --seconds 5

step "benchmarks, only whether they run"
Benchmarks/run.sh --quick

step "instructions per event"
if valgrind --tool=callgrind --callgrind-out-file=/dev/null true > /dev/null 2>&1; then
    Benchmarks/limits.sh
else
    echo "skipped: valgrind is not installed, or cannot run programs of this system"
fi

step "a catalog of many event types"
scripts/large-catalog.sh --quick 300

step "quick start"
cmp schema/checkout.events.json Examples/QuickStart/Sources/QuickStart/checkout.events.json
swift run --package-path Examples/QuickStart > .build/quick-start.txt
diff Examples/QuickStart/expected-output.txt .build/quick-start.txt
cat .build/quick-start.txt

step "two catalogs"
swift test --package-path Examples/TwoCatalogs -Xswiftc -warnings-as-errors
# Swift Build is a preview from Swift 6.3.
if [[ "$(swift build --help)" == *swiftbuild* ]]; then
    swift test --package-path Examples/TwoCatalogs --build-system swiftbuild \
        --scratch-path Examples/TwoCatalogs/.build-swiftbuild
fi

step "shop: publisher, function, recorded deliveries"
Examples/Shop/test.sh

step "server"
if missing="$(scripts/server-tools.sh)"; then
    Examples/CheckoutReceiver/test.sh
    Examples/CheckoutReceiver/test-stores.sh
    Examples/CheckoutReceiver/test-inbox.sh
    CONFIGURATION=debug Examples/CheckoutReceiver/load.sh 5
    Examples/CheckoutReceiver/loop.sh
    Examples/ShopServer/test.sh
else
    echo "skipped: Examples/CheckoutReceiver and Examples/ShopServer, $missing (scripts/server-tools.sh --install)"
fi
