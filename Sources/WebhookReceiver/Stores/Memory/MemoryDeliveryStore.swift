#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Remembers deliveries in the memory of one process.
///
/// Signed and unsigned deliveries have separate parts of the memory, so that unsigned deliveries never
/// displace signed ones. When a part is full, its oldest commit is evicted before its time to live has
/// passed, and the observer gets its age. Where the scheme signs no time, a delivery of that age can be
/// replayed. The contents of the store end with the process.
public final class MemoryDeliveryStore: DeliveryStore {
    private struct State {
        var signed: DeliveryBudget
        var unsigned: DeliveryBudget

        /// The part of the memory for a request.
        subscript(request: ClaimRequest) -> DeliveryBudget {
            get { request.isSigned ? signed : unsigned }
            _modify {
                if request.isSigned { yield &signed } else { yield &unsigned }
            }
        }
    }

    /// The time after which a claim expires unless it is renewed.
    public let lease: Duration

    /// The names of the endpoints that use the store.
    public let endpoints = EndpointNames()

    /// Called while the lock is held, so that the times of changes are in order.
    private let now: @Sendable () -> Date
    // A lock instead of an actor: no operation waits for anything, and none changes to another thread.
    private let state: Locked<State>

    /// The number of claimed and committed deliveries.
    public var count: Int { state.withLock { $0.signed.count + $0.unsigned.count } }

    /// The number of entries in the queues, including those of released deliveries.
    package var entryCount: Int { state.withLock { $0.signed.entryCount + $0.unsigned.entryCount } }

    /// Creates an empty store.
    ///
    /// - Parameters:
    ///   - signedCapacity: The memory for signed deliveries in bytes. A delivery takes 160 bytes, or 352
    ///     bytes where the scheme signs neither an identifier nor the header fields.
    ///   - unsignedCapacity: The memory for unsigned deliveries in bytes.
    ///   - lease: The time after which a claim expires unless it is renewed.
    ///   - timeToLive: The time for which a commit is remembered; longer than the sender retries.
    ///   - now: The clock.
    public init(
        signedCapacity: Int = 256 << 20, unsignedCapacity: Int = 32 << 20,
        lease: Duration = .seconds(300), timeToLive: Duration = .seconds(4 * 24 * 3600),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.lease = lease
        self.now = now
        state = Locked(
            State(
                signed: DeliveryBudget(
                    capacity: signedCapacity, lease: lease, timeToLive: timeToLive),
                unsigned: DeliveryBudget(
                    capacity: unsignedCapacity, lease: lease, timeToLive: timeToLive)))
    }

    /// Claims a delivery, unless it is claimed or committed.
    public func claim(_ request: ClaimRequest) -> ClaimResult {
        state.withLock { [now] in $0[request].claim(request, at: now()) }
    }

    /// Extends a claim by the whole lease from now.
    public func renew(_ claim: DeliveryClaim) {
        state.withLock { [now] in $0[claim.request].renew(claim, at: now()) }
    }

    /// Remembers that a claimed delivery was handled.
    public func commit(_ claim: DeliveryClaim) {
        state.withLock { [now] in $0[claim.request].commit(claim, at: now()) }
    }

    /// Gives up a claim, so that the next attempt is handled.
    public func release(_ claim: DeliveryClaim) {
        state.withLock { $0[claim.request].release(claim) }
    }
}

extension MemoryDeliveryStore: ImmediateDeliveryStore {
    func end(_ claim: DeliveryClaim, isFinished: Bool) {
        if isFinished { commit(claim) } else { release(claim) }
    }
}
#endif
