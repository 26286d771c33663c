#if Receiver
@_spi(Generated) import WebhookEvents

/// Decodes the events of a message for any catalog.
struct EventReader: Sendable {
    let layout: EventLayout
    private let decode:
        @Sendable (WebhookMessage, _ limit: Int) throws(WebhookDecodingError) -> [ReceivedEvent]

    init<Event: WebhookEvent>(handler: @escaping @Sendable (Event, Delivery) async throws -> Void) {
        layout = Event.layout
        decode = { (message, limit) throws(WebhookDecodingError) in
            try Event.events(in: message, maximumCount: limit)
                .map { ReceivedEvent($0, in: message, handler: handler) }
        }
    }

    /// The events of a message whose header fields are all to be read.
    func events(in message: WebhookMessage) throws(WebhookDecodingError) -> [ReceivedEvent] {
        try decode(message, .max)
    }

    /// The events of a message.
    ///
    /// Where the catalog accepts the type in the body or in a header field, a type in the signed body
    /// takes precedence over one in a header field that is not signed.
    ///
    /// - Parameter limit: The maximum number of events.
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
    /// Whether the signature covers a header field.
    fileprivate func signs(_ header: String) -> Bool {
        signedHeaders.contains { $0.lowercased() == header.lowercased() }
    }
}
#endif
