#if Receiver
@_spi(Generated) import WebhookEvents

/// Determines the identifiers of the events of one message.
struct DeliveryIDResolver {
    private enum Source {
        /// The signed identifier.
        case signed(String)
        /// The event's own identifier, or the digest where it has none.
        case event
        /// The digest of the body, and the values that distinguish deliveries of the same body.
        case body(separators: [String])
    }

    private let endpoint: String
    private let message: WebhookMessage
    private let delivery: SignedDelivery
    private let source: Source
    private let mayHoldSeveral: Bool
    /// The type of the events in unsigned header fields.
    private let unsignedType: [String]
    private let hasOneType: Bool

    /// The digest of the body, computed once, since a batch may have many events.
    private var bodyDigest: String?

    init(
        endpoint: String, key: DeduplicationKey, _ layout: EventLayout, _ message: WebhookMessage,
        _ delivery: SignedDelivery
    ) {
        self.endpoint = endpoint
        self.message = message
        self.delivery = delivery
        mayHoldSeveral = layout.mayHoldSeveral
        unsignedType = message.headers.values(of: layout.typeHeaders(for: message))
        hasOneType = delivery.hasOneTypePerBody || layout.isCloudEvents
        source =
            switch key {
            case .event: .event
            case .body(let names): .body(separators: message.headers.values(of: names))
            case .automatic: Self.automatic(layout, message, delivery)
            }
    }

    private static func automatic(
        _ layout: EventLayout, _ message: WebhookMessage, _ delivery: SignedDelivery
    ) -> Source {
        if let id = delivery.id { return .signed(id) }
        if delivery.isBodySigned, layout.hasIdentityInBody(of: message) { return .event }
        let headers = message.headers.values(of: layout.headerNames(for: message))
        return .body(separators: [delivery.unsignedID ?? ""] + headers)
    }

    /// The claim to request, where it is known before the message is decoded.
    var beforeDecoding: ClaimRequest? {
        mutating get {
            guard !mayHoldSeveral else { return nil }
            switch source {
            case .signed(let id): return request(id: self.id(.signed, [id]), ofBody: false)
            case .body(let separators): return body(separators, [])
            case .event: return nil
            }
        }
    }

    /// The claim to request for an event at an index of the message. Two events of a batch are distinct
    /// even if they are equal and have no identifiers.
    mutating func request(for event: ReceivedEvent, at index: Int) -> ClaimRequest {
        let position = mayHoldSeveral ? [String(index)] : []
        switch source {
        case .signed(let id): return request(id: self.id(.signed, [id] + position), ofBody: false)
        case .body(let separators): return body(separators, position)
        case .event:
            guard let id = event.id else { return body([], position) }
            var parts = [event.type ?? "", event.source ?? "", id]
            // A malformed event is no duplicate of an event that was handled: in a batch, both may
            // have the same identifier.
            if case .malformed = event.kind {
                parts.append(Hexadecimal.encode(ContentDigest.sha256(event.message.body)))
            }
            return request(id: self.id(.event, parts), ofBody: false)
        }
    }

    private mutating func body(_ separators: [String], _ position: [String]) -> ClaimRequest {
        let digest = digest()
        let separators = separators.contains { !$0.isEmpty } ? separators : []
        return request(id: id(.body, [digest] + separators + position), ofBody: true, position)
    }

    private mutating func request(
        id: DeliveryID, ofBody: Bool, _ position: [String] = []
    ) -> ClaimRequest {
        guard ofBody, delivery.isBodySigned else {
            return ClaimRequest(id: id, isSigned: delivery.isBodySigned)
        }
        let type = ContentDigest.sha256(ofParts: unsignedType.map { Array($0.utf8) }).prefix(16)
        let body = SignedBody(
            id: self.id(.content, [digest()] + position), type: Hexadecimal.encode(type),
            hasOneType: hasOneType)
        return ClaimRequest(id: id, isSigned: true, body: body)
    }

    private func id(_ kind: DeliveryID.Kind, _ parts: [String]) -> DeliveryID {
        DeliveryID(endpoint: endpoint, sender: delivery.sender, kind, parts)
    }

    private mutating func digest() -> String {
        if let bodyDigest { return bodyDigest }
        let digest = Hexadecimal.encode(ContentDigest.sha256(message.body))
        bodyDigest = digest
        return digest
    }
}

extension WebhookHeaders {
    /// The values of the given fields, one text for each name. Values contain no line breaks.
    fileprivate func values(of names: [String]) -> [String] {
        names.map { self[values: $0].joined(separator: "\n") }
    }
}
#endif
