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
public actor MemoryDeliveryStore: DeliveryStore {
    /// The time after which a claim expires unless it is renewed.
    public nonisolated let lease: Duration

    /// The names of the endpoints that use the store.
    public nonisolated let endpoints = EndpointNames()

    private let now: @Sendable () -> Date
    private var signed: DeliveryBudget
    private var unsigned: DeliveryBudget

    /// The number of claimed and committed deliveries.
    public var count: Int { signed.count + unsigned.count }

    /// The number of entries in the queues, including those of released deliveries.
    package var entryCount: Int { signed.entryCount + unsigned.entryCount }

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
        signed = DeliveryBudget(capacity: signedCapacity, lease: lease, timeToLive: timeToLive)
        unsigned = DeliveryBudget(capacity: unsignedCapacity, lease: lease, timeToLive: timeToLive)
    }

    /// Claims a delivery, unless it is claimed or committed.
    public func claim(_ request: ClaimRequest) -> ClaimResult {
        let now = now()
        return request.isSigned
            ? signed.claim(request, at: now) : unsigned.claim(request, at: now)
    }

    /// Extends a claim by the whole lease from now.
    public func renew(_ claim: DeliveryClaim) {
        let now = now()
        if claim.request.isSigned {
            signed.renew(claim, at: now)
        } else {
            unsigned.renew(claim, at: now)
        }
    }

    /// Remembers that a claimed delivery was handled.
    public func commit(_ claim: DeliveryClaim) {
        let now = now()
        if claim.request.isSigned {
            signed.commit(claim, at: now)
        } else {
            unsigned.commit(claim, at: now)
        }
    }

    /// Gives up a claim, so that the next attempt is handled.
    public func release(_ claim: DeliveryClaim) {
        if claim.request.isSigned {
            signed.release(claim)
        } else {
            unsigned.release(claim)
        }
    }
}
#endif
