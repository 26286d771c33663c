#!/usr/bin/env bash
# Measures the stores without a server: load-stores.sh [SECONDS], for each operation and number of callers. The
# databases are on the disk of the temporary folder.
CONFIGURATION="${CONFIGURATION:-release}"
source "$(dirname "$0")/scripts/common.sh"
source "$example/scripts/postgres.sh"
build_server --product store-throughput
start_postgres
"$programs/store-throughput" "${1:-5}" memory "sqlite:$folder/load.sqlite" "$CHECKOUT_POSTGRES"
