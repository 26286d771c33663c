#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The deliveries that are remembered in a part of the memory.
///
/// When it is full, the oldest commit is forgotten to make room for a new claim; a claim never is.
struct DeliveryBudget {
    private enum State {
        case claimed(token: UInt64, until: Date)
        case committed(until: Date)
    }

    /// What a delivery takes, in bytes: its entry of the table and its entry of the queue, both with the
    /// room that they have for more. `store-memory` of `Benchmarks` measures it.
    static let bytesPerDelivery = 160
    /// What the signed body of a delivery takes beside it, in two further tables.
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

    /// How many deliveries are remembered, claimed or committed.
    var count: Int { states.count }

    /// How many times of expiry are kept, of deliveries that are remembered or were given back.
    var entryCount: Int { leases.count + commits.count }

    private var usedBytes: Int {
        states.count * Self.bytesPerDelivery + bodies.count * Self.bytesPerBody
    }

    mutating func claim(_ request: ClaimRequest, at now: Date) -> ClaimResult {
        forgetExpired(at: now)
        let id = DeliveryDigest(request.id)
        let body = request.body.map { SignedBodies.Body($0) }
        if let body, bodies.contradict(body) { return .otherType }
        switch states[id] {
        case .claimed(_, let until) where until > now: return .inFlight
        case .committed(let until) where until > now: return .finished
        default: break
        }
        let needed = Self.bytesPerDelivery + (body == nil ? 0 : Self.bytesPerBody)
        var forgottenAge: Duration?
        while usedBytes + needed > capacity {
            guard let age = forgetOldestCommit(at: now) else { return .full }
            forgottenAge = max(forgottenAge ?? age, age)
        }
        lastToken += 1
        var claim = DeliveryClaim(request, token: String(lastToken))
        claim.forgottenAge = forgottenAge
        if let body { claim.isPossibleReplay = bodies.add(body, of: id) }
        states[id] = .claimed(token: lastToken, until: now + lease)
        leases.add(id, at: now + lease)
        dropEndedLeases()
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
        // Its claim may be over, and its body forgotten.
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

    /// - Returns: The age of the commit; `nil` when there is none.
    private mutating func forgetOldestCommit(at now: Date) -> Duration? {
        while let (id, until) = commits.removeFirst() {
            // The entry of a delivery that was committed once more is behind this one.
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

    /// Claims that were given back, renewed or committed leave their entries in the queue. They are
    /// dropped when they are most of it, so that it grows no further than the deliveries do.
    private mutating func dropEndedLeases() {
        guard leases.count > 2 * states.count + 1000 else { return }
        leases.keep { id, time in
            if case .claimed(_, let until) = states[id] { until == time } else { false }
        }
    }
}
#endif
