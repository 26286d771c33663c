#!/usr/bin/env bash
# Decodes the same two workloads with decoders in other languages, and prints one table.
#
# usage: Benchmarks/peers/run.sh [ROUNDS]
#
# Needs these Debian packages: cargo, g++, librust-serde-json-dev, librust-serde-derive-dev and
# libsimdjson-dev; msgspec is installed into a virtual environment. The types of all other decoders are
# generated from the catalog by the same script. In each round, each decoder runs once in a separate process.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds="${1:-7}"
work="$PWD/.generated"
./run.sh --prepare
ours="$PWD/.build/release/all-benchmarks"

quietly() { "$@" > "$work/log" 2>&1 || { tail -n 40 "$work/log" >&2; exit 1; }; }

"$ours" --write-small "$work/small.workload"
cp "$work/github.workload" "$work/large.workload"
python3 catalog/peers.py ../schema/checkout.events.json "$work/small.workload" "$work/small"
python3 catalog/peers.py "$work/github.events.json" "$work/large.workload" "$work/large"

python="$work/python/bin/python"
[ -x "$python" ] || quietly python3 -m venv "$work/python"
"$python" -c 'import msgspec' 2> /dev/null || quietly "$python" -m pip install msgspec

for size in small large; do
    crate="$work/$size/serde"
    mkdir -p "$crate/src" "$crate/.cargo"
    cp peers/serde/Cargo.toml "$crate/"
    cp peers/serde/src/main.rs "$work/$size/types.rs" "$crate/src/"
    cat > "$crate/.cargo/config.toml" << 'CONFIG'
[source.crates-io]
replace-with = "debian"
[source.debian]
directory = "/usr/share/cargo/registry"
CONFIG
    (cd "$crate" && quietly cargo build --offline --release)
    # The flags of the compiler determine which vector instructions On-Demand uses.
    quietly g++ -std=c++17 -O3 -march=native -I peers/simdjson peers/simdjson/main.cpp "$work/$size/types.cpp" \
        -lsimdjson -o "$work/$size/peer-simdjson"
done

row() { # NAME SIZE PASSES: a row of the benchmarks' own table
    "$ours" --row "$1" "$2" "$work/$2.workload" "$3"
}

round() { # SIZE PASSES: a line for each decoder, with its name and the nanoseconds per event
    local file="$work/$1.workload"
    echo "ours|$(row "generated decoder" "$@")"
    echo "ours, all values read|$(row "generated decoder, all values read" "$@")"
    echo "ours, owned structs|$(row "owned structs" "$@")"
    echo "serde_json|$("$work/$1/serde/target/release/peer-serde" "$file" "$2")"
    echo "msgspec|$("$python" peers/msgspec/decode.py "$work/$1" "$file" "$2")"
    echo "simdjson|$("$work/$1/peer-simdjson" "$file" "$2")"
    echo "JSONDecoder|$(row JSONDecoder "$@")"
}

: > "$work/peers"
for ((number = 1; number <= rounds; number++)); do
    round small 5 | sed 's/^/small|/' >> "$work/peers"
    round large 40 | sed 's/^/large|/' >> "$work/peers"
done
python3 peers/table.py "$work/peers"
