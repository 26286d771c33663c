#if Receiver
import WebhookReceiver

/// A store that counts its calls, and records the identifiers.
struct CountingStore: DeliveryStore {
    let claims = Recorder<ClaimRequest>()
    private let store = MemoryDeliveryStore(now: TestClock().now)

    var lease: Duration { store.lease }
    var endpoints: EndpointNames { store.endpoints }

    func claim(_ request: ClaimRequest) async throws -> ClaimResult {
        claims.add(request)
        return store.claim(request)
    }

    func renew(_ claim: DeliveryClaim) async throws { store.renew(claim) }
    func commit(_ claim: DeliveryClaim) async throws { store.commit(claim) }
    func release(_ claim: DeliveryClaim) async throws { store.release(claim) }
}
#endif
