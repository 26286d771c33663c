# Counts the entries in a journal of several servers; each line is PROCESS WORD EVENT.
$2 == "begin" {
    begun[$3]++
    if ($3 in committed) afterwards++
}
$2 == "end" { ended[$3]++ }
$2 == "committed" { committed[$3] = 1 }
END {
    for (id in begun) {
        events++
        if (ended[id] > 0) complete++
        if (ended[id] > 1) repeated++
        interrupted += begun[id] - ended[id]
    }
    printf "events begun: %d\n", events
    printf "handled to the end at least once: %d\n", complete
    printf "handled to the end more than once: %d\n", repeated
    printf "handlers killed: %d\n", interrupted
    printf "begun after they were committed: %d\n", afterwards
    exit !(events == expected && complete == expected && afterwards == 0 && interrupted > 0)
}
