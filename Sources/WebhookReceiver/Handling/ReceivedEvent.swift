#if Receiver
import WebhookEvents

/// An event of a delivery, of whatever catalog, with what handles it.
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
    /// The event's own bytes: those of the whole body unless it came in a batch.
    let message: WebhookMessage
    /// Calls the handler.
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
