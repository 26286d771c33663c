import Benchmark
import CheckoutEvents
import Crypto
import Measuring
import WebhookEvents
import WebhookReceiver

// The work that no receiver can do without, each part of it directly: the lower limit.
extension ReceiverWorkload {
    var parts: [Row] {
        [
            Row("HMAC-SHA256 of swift-crypto") { authenticateAll() },
            Row("decoding") { for request in requests { try decode(request) } },
            Row("store: claim and commit") {
                let store = MemoryDeliveryStore()
                for request in requests { store.remember(request) }
            },
            Row("the parts in sequence") {
                let store = MemoryDeliveryStore()
                let key = SymmetricKey(data: key)
                for request in requests {
                    authenticate(request, key)
                    try decode(request)
                    store.remember(request)
                }
            },
            Row("signature scheme") {
                for request in requests { blackHole(try scheme.verify(request)) }
            },
        ]
    }

    private func authenticateAll() {
        let key = SymmetricKey(data: key)
        for request in requests { authenticate(request, key) }
    }

    private func authenticate(_ request: WebhookRequest, _ key: SymmetricKey) {
        blackHole(HMAC<SHA256>.authenticationCode(for: request.message.body, using: key))
    }

    private func decode(_ request: WebhookRequest) throws {
        blackHole(try CheckoutEvent(request.message))
    }
}

extension MemoryDeliveryStore {
    fileprivate func remember(_ request: WebhookRequest) {
        let id = DeliveryID(rawValue: request.message.headers["webhook-id"] ?? "")
        let result = claim(ClaimRequest(id: id, isSigned: true))
        guard case .claimed(let claim) = result else { preconditionFailure("it was claimed") }
        commit(claim)
    }
}
