#if Receiver
@testable import WebhookReceiver

extension MemoryDeliveryStore {
    struct NotClaimed: Error {}

    /// A store with room for the given number of signed deliveries, and half as many unsigned ones.
    static func limited(to capacity: Int = 10, _ clock: TestClock) -> MemoryDeliveryStore {
        MemoryDeliveryStore(
            signedCapacity: capacity * DeliveryBudget.bytesPerDelivery,
            unsignedCapacity: capacity / 2 * DeliveryBudget.bytesPerDelivery,
            lease: .seconds(60), timeToLive: .seconds(1000), now: clock.now)
    }

    /// Claims a delivery, which must be available.
    func claimed(_ request: ClaimRequest) throws -> DeliveryClaim {
        guard case .claimed(let claim) = claim(request) else { throw NotClaimed() }
        return claim
    }
}

extension ClaimRequest {
    init(_ id: String, isSigned: Bool = true) {
        self.init(id: DeliveryID(rawValue: id), isSigned: isSigned)
    }
}
#endif
