# Whether a server's counts ("duplicates 3 handled 27") are those of the deliveries that it answered.
# At the end of each of two runs, an answer may be on its way in each connection.
{ for (i = 1; i < NF; i += 2) count[$i] = $(i + 1) }
END {
    taken = count["handled"] + count["duplicates"]
    printf "taken by the server: %d, answers that came: %d\n", taken, answers
    printf "different deliveries: %d, handled: %d\n", different, count["handled"]
    exit taken < answers || taken > answers + 2 * connections || count["handled"] > different \
        || (taken > 2 * all && count["handled"] < different)
}
