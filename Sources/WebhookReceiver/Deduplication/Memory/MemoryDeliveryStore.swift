#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// Remembers deliveries in the memory of one process.
///
/// Its memory has a part for deliveries that were signed, and one for those that were not. When a part
/// is full, the oldest commit in it is forgotten before its time to live is over, and the observer gets
/// its age: that age is the window after which a replay is handled again, where no time is signed. What
/// is not signed never takes room from what is. What the store remembers ends with the process.
public actor MemoryDeliveryStore: DeliveryStore {
    /// How long a claim holds unless it is renewed.
    public nonisolated let lease: Duration

    /// The names of the endpoints that use the store.
    public nonisolated let endpoints = EndpointNames()

    private let now: @Sendable () -> Date
    private var signed: DeliveryBudget
    private var unsigned: DeliveryBudget

    /// How many deliveries are remembered, claimed or committed.
    public var count: Int { signed.count + unsigned.count }

    /// How many times of expiry are kept, of deliveries that are remembered or were given back.
    package var entryCount: Int { signed.entryCount + unsigned.entryCount }

    /// Creates an empty store.
    ///
    /// - Parameters:
    ///   - signedCapacity: The memory for signed deliveries, in bytes. A delivery takes 160 bytes; 352
    ///     where the scheme signs neither an identifier nor the header fields beside the body.
    ///   - unsignedCapacity: The memory for deliveries that are not signed, in bytes.
    ///   - lease: How long a claim holds unless it is renewed.
    ///   - timeToLive: How long a commit is remembered: longer than the sender retries.
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

    /// Gives a claim back.
    public func release(_ claim: DeliveryClaim) {
        if claim.request.isSigned {
            signed.release(claim)
        } else {
            unsigned.release(claim)
        }
    }
}
#endif
