#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Remembers deliveries in the memory of one process, of which there are at most `capacity`.
///
/// When it is full of deliveries that have not expired, it claims no new one until some have (the
/// sender gets 503 and tries again): it never forgets a delivery early, which could have an event
/// handled twice. What it remembers ends with the process.
public actor MemoryDeliveryStore: DeliveryStore {
    private enum State {
        case claimed(token: UInt64, until: Date)
        case committed(until: Date)
    }

    private let capacity: Int
    private let lease: TimeInterval
    private let timeToLive: TimeInterval
    private let now: @Sendable () -> Date

    private var states: [DeliveryID: State] = [:]
    private var leases = ExpirationQueue<DeliveryID, Date>()
    private var commits = ExpirationQueue<DeliveryID, Date>()
    private var lastToken: UInt64 = 0

    /// How many deliveries are remembered, claimed or committed.
    public var count: Int { states.count }

    /// How many times of expiry are kept, of deliveries that are remembered or were given back.
    package var entryCount: Int { leases.count + commits.count }

    /// Creates an empty store.
    ///
    /// - Parameters:
    ///   - capacity: How many deliveries it remembers at most. A delivery takes about 250 bytes.
    ///   - lease: How long a claim lasts: longer than the slowest handler.
    ///   - timeToLive: How long a commit is remembered: longer than the sender retries.
    ///   - now: The clock.
    public init(
        capacity: Int = 1_000_000, lease: Duration = .seconds(300),
        timeToLive: Duration = .seconds(4 * 24 * 3600),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.capacity = capacity
        self.lease = lease.interval
        self.timeToLive = timeToLive.interval
        self.now = now
    }

    /// Claims a delivery, unless it is claimed or committed, or there is no room.
    public func claim(_ id: DeliveryID) -> ClaimResult {
        let now = now()
        forgetExpired(at: now)
        switch states[id] {
        case .claimed(_, let until) where until > now: return .inFlight
        case .committed(let until) where until > now: return .finished
        case nil where states.count >= capacity: return .full
        default: break
        }
        lastToken += 1
        states[id] = .claimed(token: lastToken, until: now + lease)
        leases.add(id, at: now + lease)
        dropReleased()
        return .claimed(DeliveryClaim(id: id, token: String(lastToken)))
    }

    /// Remembers that a claimed delivery was handled.
    public func commit(_ claim: DeliveryClaim) {
        let until = now() + timeToLive
        states[claim.id] = .committed(until: until)
        commits.add(claim.id, at: until)
    }

    /// Gives a claim back.
    public func release(_ claim: DeliveryClaim) {
        if case .claimed(let token, _) = states[claim.id], String(token) == claim.token {
            states[claim.id] = nil
        }
    }

    /// Claims that were given back, or committed, leave their entries behind. They are dropped when
    /// they are most of the queue, so that it grows no further than the deliveries do.
    private func dropReleased() {
        guard leases.count > 2 * states.count + 1000 else { return }
        leases.keep { id, time in
            if case .claimed(_, let until) = states[id] { until == time } else { false }
        }
    }

    private func forgetExpired(at now: Date) {
        while let id = leases.next(at: now) ?? commits.next(at: now) {
            switch states[id] {
            case .claimed(_, let until), .committed(let until):
                if until <= now { states[id] = nil }
            case nil: continue
            }
        }
    }
}
#endif
