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
    let kind: Kind
    /// The message from which the event was decoded, which may contain other events.
    let origin: WebhookMessage
    /// Calls the handler with the event.
    let handle: @Sendable (Delivery) async throws -> Void
    /// A message with this event of a batch alone, from which an equal event is decoded; `nil` if there is
    /// none.
    let separated: @Sendable () -> WebhookMessage?
    private let content: any EventProtocol

    var id: String? { content.id }
    var source: String? { content.source }
    /// The bytes of this event: the whole body, or its part of a batch. They are copied.
    var message: WebhookMessage { content.message }
    /// What the event is about, if the catalog names the location of that.
    var subject: String? { content.receivedSubject }

    init<Event: WebhookEvent>(
        _ event: Event, in origin: WebhookMessage,
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) {
        type = event.type
        let (index, content) = event.content
        self.content = content
        kind = index == nil ? Kind(content) : .known
        self.origin = origin
        handle = { try await handler(event, $0) }
        separated = { Self.separated(event) }
    }
}

extension ReceivedEvent.Kind {
    /// The kind of an event that is not typed.
    fileprivate init(_ content: any EventProtocol) {
        self = (content as? MalformedEvent).map { .malformed($0.error) } ?? .unknown
    }
}

extension ReceivedEvent {
    private static func separated<Event: WebhookEvent>(_ event: Event) -> WebhookMessage? {
        guard let type = Event.self as? any BatchWebhookEvent.Type,
            let message = batch(type, of: event),
            let events = try? Event.events(in: message, maximumCount: 1), events.count == 1,
            isSame(events[0], event)
        else { return nil }
        return message
    }

    private static func batch<Batch: BatchWebhookEvent>(
        _ type: Batch.Type, of event: any WebhookEvent
    ) -> WebhookMessage? {
        guard let event = event as? Batch else { return nil }
        return try? Batch.encodedBatchMessage([event])
    }

    /// The path in the error of a malformed event depends on its position in the batch.
    private static func isSame<Event: WebhookEvent>(_ left: Event, _ right: Event) -> Bool {
        guard left.message == right.message else { return false }
        guard let first = left.malformed, let second = right.malformed else { return left == right }
        return first.type == second.type && first.id == second.id && first.source == second.source
    }
}

extension WebhookEvent {
    fileprivate var malformed: MalformedEvent? { content.event as? MalformedEvent }
}
#endif
