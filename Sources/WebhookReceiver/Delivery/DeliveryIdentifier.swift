#if Receiver
import WebhookEvents

/// Finds what the events of one message are recognized by.
struct DeliveryIdentifier {
    fileprivate enum Source {
        /// The identifier that was signed.
        case signed(String)
        /// The event's own, or else the digest.
        case event
        /// The digest of the body and of some header fields.
        case body(headers: [String])
    }

    private let endpoint: String
    private let message: WebhookMessage
    private let source: Source
    private let mayHoldSeveral: Bool

    init(
        _ configuration: ReceiverConfiguration, _ layout: EventLayout, _ message: WebhookMessage,
        _ delivery: SignedDelivery
    ) {
        endpoint = configuration.name
        self.message = message
        mayHoldSeveral = layout.mayHoldSeveral
        source =
            switch configuration.identity {
            case .event: .event
            case .body(let headers): .body(headers: headers)
            case .automatic: .automatic(layout, message, delivery)
            }
    }

    /// The identifier, where it can be told before the message is decoded.
    var beforeDecoding: DeliveryID? {
        guard !mayHoldSeveral else { return nil }
        switch source {
        case .signed(let id): return DeliveryID(endpoint: endpoint, .signed, [id])
        case .body(let headers): return digest(of: message.body, headers)
        case .event: return nil
        }
    }

    /// The identifier of an event at a position of the message.
    func id(of event: ReceivedEvent, at index: Int) -> DeliveryID {
        switch source {
        case .signed(let id):
            return DeliveryID(endpoint: endpoint, .signed, [id, String(index)])
        case .body(let headers): return digest(of: event.message.body, headers)
        case .event:
            guard let id = event.id else { return digest(of: event.message.body, []) }
            return DeliveryID(
                endpoint: endpoint, .event, [event.type ?? "", event.source ?? "", id])
        }
    }

    private func digest(of body: [UInt8], _ headers: [String]) -> DeliveryID {
        var parts = [body]
        for name in headers {
            parts += message.headers[values: name].map { Array($0.utf8) }
        }
        let digest = Hexadecimal.encode(ContentDigest.sha256(ofParts: parts))
        return DeliveryID(endpoint: endpoint, .body, [digest])
    }
}

extension DeliveryIdentifier.Source {
    fileprivate static func automatic(
        _ layout: EventLayout, _ message: WebhookMessage, _ delivery: SignedDelivery
    ) -> Self {
        if let id = delivery.id { return .signed(id) }
        if !delivery.isBodySigned { return .body(headers: layout.headerNames(for: message)) }
        return layout.hasIdentifiersInBody(of: message) ? .event : .body(headers: [])
    }
}
#endif
