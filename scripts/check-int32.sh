#!/usr/bin/env bash
# Runs StrictJSON and the dates of WebhookEvents where Int has 32 bits: on WebAssembly, with the Embedded Swift
# and the WasmKit of Swift's toolchain. Embedded Swift has neither Codable nor Foundation.
set -euo pipefail
cd "$(dirname "$0")/.."

toolchain="$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")"
tables="$toolchain/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"
for needed in "$tables" "$toolchain/bin/wasm-ld" "$toolchain/bin/wasmkit"; do
    if [ ! -e "$needed" ]; then
        echo "skipped: this toolchain has no $(basename "$needed")"
        exit 0
    fi
done

folder=.build/int32
mkdir -p "$folder"
sources=()
while IFS= read -r file; do sources+=("$file"); done < <(
    find Sources/StrictJSON Sources/WebhookEvents/Formats -name '*.swift' ! -path '*/Coding/*' \
        ! -name CalendarDate.swift ! -name ThreadValue.swift | LC_ALL=C sort | xargs grep -L 'import Foundation')

"$toolchain/bin/swiftc" -target wasm32-unknown-none-wasm -wmo -parse-as-library -swift-version 6 \
    -enable-experimental-feature Embedded -enable-experimental-feature Extern \
    -package-name webhook-events -module-name Check -suppress-warnings \
    -c "${sources[@]}" scripts/int32/Check.swift -o "$folder/check.o"
"$toolchain/bin/clang" --target=wasm32-unknown-none-wasm -O1 -ffreestanding -fno-builtin \
    -c scripts/int32/runtime.c -o "$folder/runtime.o"
"$toolchain/bin/wasm-ld" "$folder/check.o" "$folder/runtime.o" "$tables" \
    --no-entry --export=_start -z stack-size=4194304 -o "$folder/check.wasm"

# JSONTestSuite, as one stream.
suite="${WEBHOOK_EVENTS_CORPORA:-../shared/corpora}/json-parsers/JSONTestSuite"
python3 - "$suite" > "$folder/suite" << 'PYTHON'
import pathlib, sys
for file in sorted(pathlib.Path(sys.argv[1]).rglob("[yni]_*.json")):
    text = file.read_bytes()
    sys.stdout.buffer.write(file.name[0].encode() + len(text).to_bytes(4, "little") + text)
PYTHON
echo "${#sources[@]} files compiled for 32 bits"
"$toolchain/bin/wasmkit" run --stack-size 16777216 "$folder/check.wasm" < "$folder/suite"
