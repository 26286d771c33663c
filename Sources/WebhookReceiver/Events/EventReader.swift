#if Receiver
import WebhookEvents

/// Makes events of messages, of whatever catalog.
struct EventReader: Sendable {
    let layout: EventLayout
    let read: @Sendable (WebhookMessage) throws(WebhookDecodingError) -> [ReceivedEvent]

    init<Event: WebhookEvent>(handler: @escaping @Sendable (Event) async throws -> Void) {
        layout = Event.layout
        read = { (message) throws(WebhookDecodingError) in
            try Event.events(in: message).map { ReceivedEvent($0, handler: handler) }
        }
    }
}
#endif
