#if Receiver
@_spi(Generated) import WebhookEvents

extension WebhookMessage {
    /// The message with the bytes that the body has inside a token, if the event is there.
    func withPayload(of delivery: SignedDelivery) -> WebhookMessage {
        guard let payload = delivery.payload else { return self }
        var message = self
        message.body = payload
        return message
    }

    /// The message without the given header fields.
    func without(_ headers: [String]) -> WebhookMessage {
        var message = self
        for name in headers { message.headers[name] = nil }
        return message
    }

    /// The message without the header fields that could change how its signed body is read: a signed
    /// CloudEvent in structured mode is read as one, whatever `ce-` fields accompany it.
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
