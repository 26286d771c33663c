#if Receiver
/// A FIFO of expiring entries; entries must be added in order of expiration.
package struct ExpirationQueue<ID, Time: Comparable> {
    private var entries: [(id: ID, time: Time)] = []
    private var first = 0

    /// Creates an empty queue.
    package init() {}

    /// The number of entries, including those that are no longer needed.
    package var count: Int { entries.count - first }

    /// The time at which the first entry expires.
    package var nextTime: Time? { first < entries.count ? entries[first].time : nil }

    /// Adds an entry that expires no earlier than the entries before it.
    package mutating func add(_ id: ID, at time: Time) {
        entries.append((id, time))
    }

    /// Removes the entries that are no longer needed.
    package mutating func keep(_ isNeeded: (ID, Time) -> Bool) {
        entries = entries[first...].filter { isNeeded($0.id, $0.time) }
        first = 0
    }

    /// Removes the first entry if it has expired.
    package mutating func next(at now: Time) -> ID? {
        guard let nextTime, nextTime <= now else { return nil }
        return removeFirst()?.id
    }

    /// Removes the first entry, whether or not it has expired.
    package mutating func removeFirst() -> (id: ID, time: Time)? {
        guard first < entries.count else { return nil }
        let entry = entries[first]
        first += 1
        // Compacting only when half of the array is unused moves each entry at most twice.
        if first * 2 > entries.count {
            entries.removeFirst(first)
            first = 0
        }
        return entry
    }
}

extension ExpirationQueue: Sendable where ID: Sendable, Time: Sendable {}
#endif
