#if Receiver
@_spi(Generated) import WebhookEvents

/// A decoded event of any catalog, together with its handler.
struct ReceivedEvent: Sendable {
    enum Kind: Sendable {
        case known
        case unknown
        case malformed(PayloadError)
    }

    let type: String?
    let id: String?
    let source: String?
    let kind: Kind
    /// The bytes of this event: the whole body, or its part of a batch.
    let message: WebhookMessage
    /// Calls the handler with the event.
    let handle: @Sendable () async throws -> Void

    init<Event: WebhookEvent>(
        _ event: Event, handler: @escaping @Sendable (Event) async throws -> Void
    ) {
        type = event.type
        id = event.id
        source = event.source
        message = event.message
        kind =
            switch event.content.event {
            case is UnknownEvent: .unknown
            case let event as MalformedEvent: .malformed(event.error)
            default: .known
            }
        handle = { try await handler(event) }
    }
}
#endif
