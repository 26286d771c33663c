#if Receiver
@_spi(Generated) import WebhookEvents

extension WebhookMessage {
    /// The message without the given header fields.
    func without(_ headers: [String]) -> WebhookMessage {
        var message = self
        for name in headers { message.headers[name] = nil }
        return message
    }

    /// The message that is decoded: with the event that the body has inside a token, and without the header
    /// fields that could change how its signed body is read. A signed CloudEvent in structured mode is
    /// read as one, whatever `ce-` fields accompany it.
    func asSigned(_ delivery: SignedDelivery, _ layout: EventLayout) -> WebhookMessage {
        var message = self
        if let payload = delivery.payload { message.body = payload }
        guard delivery.isBodySigned, layout.isCloudEvents, message.isStructuredCloudEventBody else {
            return message
        }
        return message.without(headers.fields.map(\.name).filter { $0.isCloudEventName })
    }
}

extension String {
    fileprivate var isCloudEventName: Bool { lowercased().hasPrefix("ce-") }
}
#endif
