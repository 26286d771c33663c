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
        case .signed(let id): return self.id(.signed, [id])
        case .body(let headers): return id(.body, [digest(headers)])
        case .event: return nil
        }
    }

    /// The identifier of an event at a position of the message. Two events of a batch are two, also
    /// when they are equal and have no identifiers.
    func id(of event: ReceivedEvent, at index: Int) -> DeliveryID {
        let position = mayHoldSeveral ? [String(index)] : []
        switch source {
        case .signed(let id): return self.id(.signed, [id] + position)
        case .body(let headers): return id(.body, [digest(headers)] + position)
        case .event:
            guard let id = event.id else { return self.id(.body, [digest([])] + position) }
            return self.id(.event, [event.type ?? "", event.source ?? "", id])
        }
    }

    private func id(_ kind: DeliveryID.Kind, _ parts: [String]) -> DeliveryID {
        DeliveryID(endpoint: endpoint, kind, parts)
    }

    private func digest(_ headers: [String]) -> String {
        var parts = [message.body]
        for name in headers {
            parts += message.headers[values: name].map { Array($0.utf8) }
        }
        return Hexadecimal.encode(ContentDigest.sha256(ofParts: parts))
    }
}

extension DeliveryIdentifier.Source {
    fileprivate static func automatic(
        _ layout: EventLayout, _ message: WebhookMessage, _ delivery: SignedDelivery
    ) -> Self {
        if let id = delivery.id { return .signed(id) }
        if !delivery.isBodySigned { return .body(headers: layout.headerNames(for: message)) }
        return layout.hasIdentityInBody(of: message) ? .event : .body(headers: [])
    }
}
#endif
