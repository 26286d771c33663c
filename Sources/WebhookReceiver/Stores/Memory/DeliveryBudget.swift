#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The deliveries that are remembered in one part of the memory.
///
/// When it is full, the oldest commit is evicted to make room for a new claim. Claims are never evicted.
struct DeliveryBudget {
    private enum State {
        case claimed(token: UInt64, until: Date)
        case committed(until: Date)
    }

    /// The memory of a delivery in bytes: its entries in the table and in the queue, including their
    /// share of the reserved capacity. `store-memory` of `Benchmarks` measures it.
    static let bytesPerDelivery = 160
    /// The additional memory for the signed body of a delivery, in two further tables.
    static let bytesPerBody = 192

    private let capacity: Int
    private let lease: TimeInterval
    private let timeToLive: TimeInterval

    private var states: [DeliveryDigest: State] = [:]
    private var leases = ExpirationQueue<DeliveryDigest, Date>()
    private var commits = ExpirationQueue<DeliveryDigest, Date>()
    private var bodies = SignedBodies()
    private var lastToken: UInt64 = 0

    init(capacity: Int, lease: Duration, timeToLive: Duration) {
        self.capacity = capacity
        self.lease = lease.interval
        self.timeToLive = timeToLive.interval
    }

    /// The number of claimed and committed deliveries.
    var count: Int { states.count }

    /// The number of entries in the queues, including those of released deliveries.
    var entryCount: Int { leases.count + commits.count }

    private var usedBytes: Int {
        states.count * Self.bytesPerDelivery + bodies.count * Self.bytesPerBody
    }

    mutating func claim(_ request: ClaimRequest, at now: Date) -> ClaimResult {
        forgetExpired(at: now)
        let id = DeliveryDigest(request.id)
        let body = request.body.map { SignedBodies.Body($0) }
        if let body, bodies.conflict(with: body) { return .otherType }
        switch states[id] {
        case .claimed(_, let until) where until > now: return .inFlight
        case .committed(let until) where until > now: return .finished
        default: break
        }
        let needed = Self.bytesPerDelivery + (body == nil ? 0 : Self.bytesPerBody)
        var forgottenAge: Duration?
        while usedBytes + needed > capacity {
            guard let age = evictOldestCommit(at: now) else { return .full }
            forgottenAge = max(forgottenAge ?? age, age)
        }
        lastToken += 1
        var claim = DeliveryClaim(request, token: String(lastToken))
        claim.forgottenAge = forgottenAge
        if let body { claim.isPossibleReplay = bodies.add(body, of: id) }
        states[id] = .claimed(token: lastToken, until: now + lease)
        leases.add(id, at: now + lease)
        removeUnusedLeases()
        return .claimed(claim)
    }

    mutating func renew(_ claim: DeliveryClaim, at now: Date) {
        let id = DeliveryDigest(claim.id)
        guard case .claimed(let token, _) = states[id], String(token) == claim.token else { return }
        states[id] = .claimed(token: token, until: now + lease)
        leases.add(id, at: now + lease)
    }

    mutating func commit(_ claim: DeliveryClaim, at now: Date) {
        let id = DeliveryDigest(claim.id)
        // The claim may have expired, and its body been forgotten.
        if states[id] == nil, let body = claim.request.body {
            _ = bodies.add(SignedBodies.Body(body), of: id)
        }
        states[id] = .committed(until: now + timeToLive)
        commits.add(id, at: now + timeToLive)
    }

    mutating func release(_ claim: DeliveryClaim) {
        let id = DeliveryDigest(claim.id)
        if case .claimed(let token, _) = states[id], String(token) == claim.token { forget(id) }
    }

    private mutating func forget(_ id: DeliveryDigest) {
        states[id] = nil
        bodies.remove(of: id)
    }

    /// Evicts the oldest commit.
    ///
    /// - Returns: The age of the commit; `nil` when there is none.
    private mutating func evictOldestCommit(at now: Date) -> Duration? {
        while let (id, until) = commits.removeFirst() {
            // A delivery that was committed again has another entry after this one.
            guard case .committed(until) = states[id] else { continue }
            forget(id)
            return .seconds(max(0, timeToLive - until.timeIntervalSince(now)))
        }
        return nil
    }

    private mutating func forgetExpired(at now: Date) {
        while let id = leases.next(at: now) ?? commits.next(at: now) {
            switch states[id] {
            case .claimed(_, let until), .committed(let until):
                if until <= now { forget(id) }
            case nil: continue
            }
        }
    }

    /// Released, renewed and committed claims leave their entries in the queue. They are removed when
    /// they are the majority, so that the queue grows no faster than the number of deliveries.
    private mutating func removeUnusedLeases() {
        guard leases.count > 2 * states.count + 1000 else { return }
        leases.keep { id, time in
            if case .claimed(_, let until) = states[id] { until == time } else { false }
        }
    }
}
#endif
