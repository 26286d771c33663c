#if Receiver
import WebhookEvents

extension WebhookReceiver {
    /// The response to a request that is a handshake; `nil` for all others.
    ///
    /// - Parameters:
    ///   - phase: How much of the request is known, and whether it is verified.
    ///   - delivery: The verified delivery.
    ///   - isBodyRead: Whether the request has its body.
    nonisolated(nonsending) func handshakeResponse(
        _ phase: Handshake.Phase, to request: WebhookRequest, _ delivery: SignedDelivery? = nil,
        isBodyRead: Bool = true
    ) async -> WebhookResponse? {
        guard request.message.body.count <= configuration.maximumBodySize else { return nil }
        for handshake in configuration.handshakes where handshake.phase == phase {
            let reporter = reporter()
            var record = self.record(of: request)
            record?.isBodyRead = isBodyRead
            record?.isVerified = delivery != nil
            do {
                guard let response = try await handshake.response(to: request) else { continue }
                let results = [DeliveryResult(outcome: .handshake(handshake.name))]
                reporter.report(results, delivery)
                return recorded(record, results, response)
            } catch {
                let results = [DeliveryResult(outcome: .failed(error))]
                return recorded(record, results, reporter.response(to: results, delivery))
            }
        }
        return nil
    }

    /// Whether any request may be a handshake.
    var hasHandshakes: Bool { !configuration.handshakes.isEmpty }

    /// Whether bodies that are not verified may be handshakes.
    var readsHandshakes: Bool {
        configuration.handshakes.contains { $0.phase == .body }
    }

    /// Whether the body of a request will tell that it is a handshake.
    func awaitsHandshake(_ head: WebhookRequest) -> Bool {
        configuration.handshakes.contains { $0.awaitsBody(head) }
    }
}
#endif
