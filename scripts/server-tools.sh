#!/usr/bin/env bash
# Lists the dependencies of the tests of Examples/CheckoutReceiver that are missing. '--install' installs them
# first, on Debian and as root. The exit code is 1 if something is missing.
set -euo pipefail

has() { command -v "$1" > /dev/null; }

missing() {
    has openssl || echo openssl
    has wrk || echo wrk
    has pkg-config || echo pkg-config
    pkg-config --exists sqlite3 2> /dev/null || echo libsqlite3-dev
    pkg-config --exists libpq 2> /dev/null || echo libpq-dev
    has initdb || ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || echo postgresql
}

# no_cluster: configures Debian to start no server when PostgreSQL is installed.
no_cluster() {
    local file=/etc/postgresql-common/createcluster.conf
    touch "$file"
    sed -i '/^[#[:space:]]*create_main_cluster[[:space:]]*=/d' "$file"
    echo 'create_main_cluster = false' >> "$file"
}

packages="$(missing)"
if [ -n "$packages" ] && [ "${1:-}" = --install ] && [ "$(id -u)" = 0 ] && has apt-get; then
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >&2
    if [[ " $(echo $packages) " == *" postgresql "* ]]; then
        # The tests create their own clusters; a default cluster on port 5432 is not needed.
        apt-get install -qq -y --no-install-recommends postgresql-common >&2
        no_cluster
    fi
    # shellcheck disable=SC2086 # one word per package
    apt-get install -qq -y --no-install-recommends $packages >&2
    packages="$(missing)"
fi
if [ -n "$packages" ]; then
    # shellcheck disable=SC2086 # one line
    echo "missing:" $packages
    exit 1
fi
