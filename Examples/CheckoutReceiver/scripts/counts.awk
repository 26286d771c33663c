# Checks that a server's counts ("duplicates 3 handled 27") match the deliveries to which it responded.
# At the end of each of two runs, one response per connection may still be in flight.
{ for (i = 1; i < NF; i += 2) count[$i] = $(i + 1) }
END {
    taken = count["handled"] + count["duplicates"]
    printf "accepted by the server: %d, responses received: %d\n", taken, answers
    printf "distinct deliveries: %d, handled: %d\n", different, count["handled"]
    exit taken < answers || taken > answers + 2 * connections || count["handled"] > different \
        || (taken > 2 * all && count["handled"] < different)
}
