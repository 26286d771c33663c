# Sourced after common.sh: starts a server of PostgreSQL for a script, which ends with the script.
start_postgres() {
    local programs database owner=()
    # Debian installs them in a folder per version, which is not in PATH.
    programs="$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | tail -1 || true)"
    programs="${programs:-$(dirname "$(command -v initdb)")}"
    database="$folder/postgres"
    database_port="$(free_port)"
    mkdir "$database"
    chmod 755 "$folder"
    if [ "$(id -u)" = 0 ]; then
        chown postgres "$database"
        owner=(runuser -u postgres --)
    fi
    "${owner[@]}" "$programs/initdb" -D "$database/data" -A trust -U shop > "$folder/initdb" 2>&1 \
        || { cat "$folder/initdb"; fail "no PostgreSQL"; }
    "${owner[@]}" "$programs/pg_ctl" -D "$database/data" -w -l "$database/log" \
        -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$database" start \
        > "$folder/start" 2>&1 || { cat "$folder/start" "$database/log"; fail "no PostgreSQL"; }
    stop_postgres=("${owner[@]}" "$programs/pg_ctl" -D "$database/data" -m immediate stop)
    cleanup() { "${stop_postgres[@]}" > /dev/null 2>&1; }
    export CHECKOUT_POSTGRES="postgres://shop@127.0.0.1:$database_port/postgres"
}
