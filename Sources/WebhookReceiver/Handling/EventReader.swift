#if Receiver
import WebhookEvents

/// Makes events of messages, of whatever catalog.
struct EventReader: Sendable {
    let layout: EventLayout
    private let decode:
        @Sendable (WebhookMessage, _ limit: Int) throws(WebhookDecodingError) -> [ReceivedEvent]

    init<Event: WebhookEvent>(handler: @escaping @Sendable (Event) async throws -> Void) {
        layout = Event.layout
        decode = { (message, limit) throws(WebhookDecodingError) in
            try Event.events(in: message, maximumCount: limit)
                .map { ReceivedEvent($0, handler: handler) }
        }
    }

    /// The events of a message.
    ///
    /// A type that the signed body names is preferred to one in a header field that is not signed,
    /// where the catalog has it in either.
    ///
    /// - Parameter limit: How many events there may be.
    func events(
        in message: WebhookMessage, _ delivery: SignedDelivery, limit: Int
    ) throws(WebhookDecodingError) -> [ReceivedEvent] {
        let events = try decode(message, limit)
        let unsigned = layout.alternativeTypeHeaders.filter { !delivery.signs($0) }
        guard delivery.isBodySigned, unsigned.contains(where: { message.headers[$0] != nil }) else {
            return events
        }
        let signed = try decode(message.without(unsigned), limit)
        return zip(signed, events).map { $0.type == nil ? $1 : $0 }
    }
}

extension SignedDelivery {
    /// Whether a header field was signed.
    func signs(_ header: String) -> Bool {
        signedHeaders.contains { $0.lowercased() == header.lowercased() }
    }
}

extension WebhookMessage {
    /// The message without some header fields.
    func without(_ headers: [String]) -> WebhookMessage {
        var message = self
        for name in headers { message.headers[name] = nil }
        return message
    }

    /// The message without what must not choose how its signed body is read: a signed body that is a
    /// CloudEvent in structured mode is read as one, whatever header fields are beside it.
    func asSigned(_ delivery: SignedDelivery, _ layout: EventLayout) -> WebhookMessage {
        guard delivery.isBodySigned, layout.isCloudEvents, isStructuredCloudEventBody else {
            return self
        }
        return without(headers.fields.map(\.name).filter { $0.isCloudEventName })
    }
}

extension String {
    fileprivate var isCloudEventName: Bool { lowercased().hasPrefix("ce-") }
}
#endif
