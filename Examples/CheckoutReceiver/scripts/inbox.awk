# Checks a journal of workers, each line of which is PROCESS WORD EVENT, against the list of the events that were
# acknowledged, which is the first file. An event is ROUND-SESSION-NUMBER. With orders=1, the third file has the orders.
FNR == 1 { file++ }
file == 1 {
    acknowledged[$1] = 1
    split($1, part, "-")
    events++
    expired[$1] = part[3] % 7 == 5
    next
}
file == 2 && $2 == "begin" {
    begun++
    if ($3 in committed) afterwards++
    # All earlier events of the session are done.
    split($3, part, "-")
    session = part[1] "-" part[2]
    if (part[3] < latest[session]) unordered++
    else latest[session] = part[3]
}
file == 2 && $2 == "end" { ended[$3]++ }
file == 2 && $2 == "committed" { committed[$3] = 1 }
file == 2 && $2 == "buried" { buried[$3] = 1 }
file == 3 {
    ordered[$1]++
    split($1, part, "-")
    session = part[1] "-" part[2]
    if ((session in last) && part[3] <= last[session]) unordered++
    last[session] = part[3]
}
END {
    for (id in acknowledged) {
        if (!expired[id]) paid++
        if (!expired[id] && ended[id] == 0) lost++
        if (!expired[id] && ended[id] > 1) repeated++
        if (orders && !expired[id] && ordered[id] != 1) wrong++
        if (orders && expired[id] && ordered[id] > 0) wrong++
    }
    for (id in ordered) if (!(id in acknowledged)) wrong++
    printf "events acknowledged: %d, of which to be handled: %d\n", events, paid
    printf "lost: %d\n", lost
    printf "begun after they were committed: %d\n", afterwards
    printf "handled to the end more than once: %d\n", repeated
    printf "out of order: %d\n", unordered
    if (orders) printf "not recorded exactly once, with their completion: %d\n", wrong
    exit events == 0 || lost + afterwards + unordered + wrong > 0
}
