#if Receiver
/// The keys of a ``KeyCache``, and the lookups that run.
struct KeyCacheState<ID: Hashable & Sendable, Keys: Sendable>: Sendable {
    typealias Loaded = Result<Keys?, KeyCacheError>
    typealias Waiting = CheckedContinuation<Loaded, Never>

    /// A lookup that runs, with the requests that wait for it.
    struct Lookup: Sendable {
        let number: UInt64
        var waiting: [Waiting]
        var timer: Task<Void, Never>?
    }

    /// What happens with a request for keys.
    enum Step: Sendable {
        case found(Keys?)
        /// It waits for a lookup that runs.
        case waits
        /// It waits for a lookup that is to be started.
        case starts(UInt64)
        /// There are too many lookups, or requests that wait.
        case refused
    }

    private let limits: KeyCacheLimits
    private var known: ExpiringEntries<ID, Keys>
    /// The identifiers that have no keys. Anyone can cause them, so that they never displace keys.
    private var unknown: ExpiringEntries<ID, Bool>
    private var lookups: [ID: Lookup] = [:]
    private var lastNumber: UInt64 = 0
    private var runningCount = 0
    private(set) var waitingCount = 0

    init(_ limits: KeyCacheLimits) {
        self.limits = limits
        known = ExpiringEntries(limit: limits.maximumCount)
        unknown = ExpiringEntries(limit: limits.maximumCount)
    }

    var count: Int { known.count + unknown.count }

    mutating func request(
        _ id: ID, _ waiting: Waiting, now: Duration, maximumAge: Duration
    ) -> Step {
        let age = min(maximumAge, limits.lifetime)
        if let keys = known.value(for: id, notOlderThan: age, now: now) { return .found(keys) }
        if unknown.value(for: id, notOlderThan: limits.missLifetime, now: now) != nil {
            return .found(nil)
        }
        guard waitingCount < limits.maximumWaiting else { return .refused }
        if lookups[id] != nil {
            lookups[id]?.waiting.append(waiting)
            waitingCount += 1
            return .waits
        }
        guard runningCount < limits.maximumLookups else { return .refused }
        lastNumber += 1
        runningCount += 1
        waitingCount += 1
        lookups[id] = Lookup(number: lastNumber, waiting: [waiting])
        return .starts(lastNumber)
    }

    /// Sets the timer of a lookup.
    ///
    /// - Returns: Whether the lookup still runs.
    mutating func setTimer(_ timer: Task<Void, Never>, of number: UInt64, _ id: ID) -> Bool {
        guard lookups[id]?.number == number else { return false }
        lookups[id]?.timer = timer
        return true
    }

    /// Keeps the result of a lookup.
    ///
    /// - Returns: The lookup, unless it has finished before.
    mutating func finish(
        _ number: UInt64, _ id: ID, _ result: Loaded, now: Duration
    ) -> Lookup? {
        guard let lookup = lookups[id], lookup.number == number else { return nil }
        lookups[id] = nil
        waitingCount -= lookup.waiting.count
        if case .success(let keys) = result {
            remove(id)
            if let keys {
                known.set(keys, for: id, now: now)
            } else {
                unknown.set(true, for: id, now: now)
            }
        }
        return lookup
    }

    mutating func lookupEnded() { runningCount -= 1 }

    mutating func remove(_ id: ID) {
        known.remove(id)
        unknown.remove(id)
    }
}
#endif
