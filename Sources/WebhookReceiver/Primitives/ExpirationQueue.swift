#if Receiver
/// What expires, in the order in which it does, as it is added in that order.
package struct ExpirationQueue<ID, Time: Comparable> {
    private var entries: [(id: ID, time: Time)] = []
    private var first = 0

    /// Creates a queue of nothing.
    package init() {}

    /// How many entries there are, of which some may no longer matter.
    package var count: Int { entries.count - first }

    /// When the first entry expires.
    package var nextTime: Time? { first < entries.count ? entries[first].time : nil }

    /// Adds an entry that expires no sooner than those before it.
    package mutating func add(_ id: ID, at time: Time) {
        entries.append((id, time))
    }

    /// Drops the entries that no longer matter, and keeps the order of the others.
    package mutating func keep(_ matters: (ID, Time) -> Bool) {
        entries = entries[first...].filter { matters($0.id, $0.time) }
        first = 0
    }

    /// Takes the first entry if its time has come.
    package mutating func next(at now: Time) -> ID? {
        guard let nextTime, nextTime <= now else { return nil }
        return removeFirst()?.id
    }

    /// Takes the first entry, whether or not its time has come.
    package mutating func removeFirst() -> (id: ID, time: Time)? {
        guard first < entries.count else { return nil }
        let entry = entries[first]
        first += 1
        // Half of the entries are dropped at once, so that each is moved at most twice.
        if first * 2 > entries.count {
            entries.removeFirst(first)
            first = 0
        }
        return entry
    }
}

extension ExpirationQueue: Sendable where ID: Sendable, Time: Sendable {}
#endif
