#if Receiver
/// Values with the time at which they were set, of which there is a maximum number: the oldest are
/// removed.
struct ExpiringEntries<ID: Hashable & Sendable, Value: Sendable>: Sendable {
    private let limit: Int
    private var entries: [ID: (value: Value, time: Duration)] = [:]
    /// The times of all values in order, including some that were removed or replaced.
    private var times = ExpirationQueue<ID, Duration>()

    init(limit: Int) {
        self.limit = max(limit, 1)
    }

    var count: Int { entries.count }

    /// A value that is younger than an age.
    func value(for id: ID, notOlderThan age: Duration, now: Duration) -> Value? {
        entries[id].flatMap { now - $0.time < age ? $0.value : nil }
    }

    mutating func set(_ value: Value, for id: ID, now: Duration) {
        entries[id] = (value, now)
        times.add(id, at: now)
        while entries.count > limit, let oldest = times.removeFirst() {
            if entries[oldest.id]?.time == oldest.time { entries[oldest.id] = nil }
        }
        guard times.count > 2 * entries.count + 64 else { return }
        let entries = entries
        times.keep { entries[$0]?.time == $1 }
    }

    mutating func remove(_ id: ID) {
        entries[id] = nil
    }
}
#endif
