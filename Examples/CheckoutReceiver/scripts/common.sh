# What the scripts share: the built programs, a folder, servers that end with the script.
set -euo pipefail
example="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
package="$(cd "$example/../.." && pwd)"
configuration="${CONFIGURATION:-debug}"
export WEBHOOK_SECRET="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

folder="$(mktemp -d)"
servers=()
finish() {
    for server in "${servers[@]}"; do
        kill -9 "$server" 2> /dev/null && wait "$server" 2> /dev/null || true
    done
    if declare -F cleanup > /dev/null; then cleanup; fi
    rm -rf "$folder"
}
trap finish EXIT

build() {
    swift build --package-path "$example" -c "$configuration" --enable-all-traits > "$folder/build" 2>&1 \
        || { cat "$folder/build"; exit 1; }
    swift build --package-path "$package" --traits CLI,Receiver --product webhook-events \
        > "$folder/build" 2>&1 || { cat "$folder/build"; exit 1; }
    receiver="$(swift build --package-path "$example" -c "$configuration" --enable-all-traits --show-bin-path)/CheckoutReceiver"
    tool="$package/.build/debug/webhook-events"
}

# start PORT OPTION…: starts a server, whose process is then in $server.
start() {
    local port="$1"
    shift
    "$receiver" --port "$port" "$@" >> "$folder/server-$port.log" 2>&1 &
    server=$!
    servers+=("$server")
    for _ in $(seq 100); do
        if (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then return; fi
        kill -0 "$server" 2> /dev/null || break
        sleep 0.1
    done
    cat "$folder/server-$port.log"
    fail "no server at $port"
}

# stop PROCESS: asks a server to end, and gives its exit code.
stop() {
    kill -TERM "$1"
    wait "$1"
}

send() { "$tool" send --catalog "$package/schema/checkout.events.json" "$@"; }
drill() { "$tool" drill --catalog "$package/schema/checkout.events.json" "$@" 2> "$folder/drill"; }

fail() {
    echo "error: $*" >&2
    exit 1
}

# await COMMAND…: waits until a command succeeds.
await() {
    for _ in $(seq 300); do
        if "$@" > /dev/null 2>&1; then return; fi
        sleep 0.1
    done
    fail "waited in vain for: $*"
}

# lines WORD FILE: how many lines of a journal have a word.
lines() { grep -c " $1 " "$2" || true; }
