# Shared by the scripts: the built programs, a folder, and processes that end with the script.
set -euo pipefail
example="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
package="$(cd "$example/../.." && pwd)"
configuration="${CONFIGURATION:-debug}"
export WEBHOOK_SECRET="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

folder="$(mktemp -d)"

# end PROCESS: kills a process and its children. It is stopped first, so that it starts no more of them.
end() {
    local child
    kill -STOP "$1" 2> /dev/null || return 0
    for child in $(pgrep -P "$1" 2> /dev/null || true); do end "$child"; done
    kill -KILL "$1" 2> /dev/null || true
}

# Ends all servers, senders and clients that still run, whether the script succeeded or not.
finish() {
    local process
    for process in $(jobs -pr); do
        end "$process"
        wait "$process" 2> /dev/null || true
    done
    if declare -F cleanup > /dev/null; then cleanup || true; fi
    rm -rf "$folder"
}
trap finish EXIT

source "$package/scripts/flags.sh"

build() {
    build_server
    quietly swift_build --package-path "$package" --product webhook-events
    tool="$package/.build/debug/webhook-events"
}

# build_server OPTION…: builds the server.
build_server() {
    quietly swift_build --package-path "$example" -c "$configuration" "$@"
    programs="$(swift build --package-path "$example" -c "$configuration" "${flags[@]}" --show-bin-path)"
    receiver="$programs/CheckoutReceiver"
}

# quietly COMMAND…: shows the output of a command only if it failed.
quietly() {
    "$@" > "$folder/quietly" 2>&1 || { cat "$folder/quietly" >&2; exit 1; }
}

# free_port: prints a port that is not in use.
free_port() {
    python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# start PORT OPTION…: starts a server, and stores its process in $server. Another program may have taken
# the free port before the server listens: this is reported, so that the program is not taken for the server.
start() {
    local port="$1"
    shift
    if listens "$port"; then fail "port $port is taken by another program: run this again"; fi
    PORT="$port" "$receiver" --port "$port" "$@" >> "$folder/server-$port.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        kill -0 "$server" 2> /dev/null || break
        if listens "$port"; then return; fi
        sleep 0.1
    done
    cat "$folder/server-$port.log"
    if grep -qi 'address already in use' "$folder/server-$port.log"; then
        fail "port $port was taken by another program: run this again"
    fi
    fail "no server at $port"
}

# listens PORT: succeeds if a process listens on the port.
listens() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }

# stop PROCESS: asks a server to end, and returns its exit code.
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
    fail "timed out while waiting for: $*"
}

# lines PATTERN FILE: prints the number of matching lines of a journal.
lines() { grep -c -- "$1" "$2" || true; }
