/// The events of one catalog: an enum with a case for each event type, and `unknown` and
/// `malformed`. The generator writes the conformances.
public protocol WebhookEvent: EventCases, Codable {
    /// How the catalog tells event types apart, and where it keeps what.
    static var layout: EventLayout { get }

    /// An event whose type is not in the catalog.
    static func unknown(_ event: UnknownEvent) -> Self

    /// An event of a known type whose payload is not what the catalog says.
    static func malformed(_ event: MalformedEvent) -> Self
}

extension WebhookEvent {
    /// Makes a typed event of a message.
    ///
    /// An event of a type that the catalog lacks becomes `unknown`, one whose payload is not what
    /// the catalog says becomes `malformed`; both keep the message.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: How large its body may be, and how deep.
    /// - Throws: ``WebhookDecodingError`` when the body is not one JSON text in UTF-8, goes beyond the
    ///   limits, or is a batch of more or less than one event: see ``events(in:limits:)``.
    public init(
        _ message: WebhookMessage, limits: JSONLimits = .standard
    ) throws(WebhookDecodingError) {
        let layout = Self.layout
        if layout.options == nil {
            try self.init(one: message, layout, nil, limits)
            return
        }
        switch try MessageContent(message, layout, limits) {
        case .one(let layout, let shared): try self.init(one: message, layout, shared, limits)
        case .misplaced(let error): self = .misplaced(error, in: message)
        case .batch(let items, let shared):
            guard items.count == 1 else { throw .notOneEvent(count: items.count) }
            try self.init(one: message.item(items[0]), layout, shared, limits)
        }
    }

    /// Makes typed events of all that a message holds, in order.
    ///
    /// Each event of a batch has a message of its own: the same header fields, and the bytes of the
    /// event alone. One that cannot be read does not keep the others from it. A body that has no
    /// batch where the catalog says it is becomes one malformed event.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: How large its body may be, and how deep.
    ///   - maximumCount: How many events a batch may hold; a larger one is not decoded.
    /// - Throws: ``WebhookDecodingError`` when the body is not one JSON text in UTF-8, goes beyond the
    ///   limits, or holds more events.
    public static func events(
        in message: WebhookMessage, limits: JSONLimits = .standard, maximumCount: Int = .max
    ) throws(WebhookDecodingError) -> [Self] {
        switch try MessageContent(message, layout, limits) {
        case .one(let layout, let shared): return [try Self(one: message, layout, shared, limits)]
        case .misplaced(let error): return [misplaced(error, in: message)]
        case .batch(let items, let shared):
            guard items.count <= maximumCount else { throw .tooManyEvents(limit: maximumCount) }
            var events: [Self] = []
            events.reserveCapacity(items.count)
            for item in items {
                events.append(try Self(one: message.item(item), layout, shared, limits))
            }
            return events
        }
    }

    /// Makes an event of a message that is one, even where the catalog says that it is in a batch.
    init(
        one message: WebhookMessage, _ layout: EventLayout, _ shared: SharedValues?,
        _ limits: JSONLimits
    ) throws(WebhookDecodingError) {
        var decoder = EventDecoder(message, layout: layout, shared: shared, limits: limits)
        try decoder.scan()
        self = decoder.decode(Self.self)
    }

    private static func misplaced(_ error: PayloadError, in message: WebhookMessage) -> Self {
        .malformed(MalformedEvent(envelope: Envelope(message: message), error: error))
    }

    /// The event type as it is written in messages, known or not; `nil` when the message names none.
    public var type: String? {
        let (index, event) = content
        if let index { return Self.layout.typeName(ofCase: index) }
        return (event as? UnknownEvent)?.type ?? (event as? MalformedEvent)?.type
    }

    /// The body that the catalog describes.
    ///
    /// An event that was received and not changed gives the bytes that came in. One that was changed
    /// gives them with what was changed: all else, also what the catalog does not know, is kept.
    ///
    /// - Returns: JSON text in UTF-8.
    /// - Throws: ``WebhookEncodingError`` when an event has no form that would be read as what it is.
    public func encoded() throws(WebhookEncodingError) -> [UInt8] {
        try encodedMessage().body
    }

    /// The message that the catalog describes: like ``encoded()``, with the header fields that name
    /// the type and the identifier, if the catalog says they are there.
    ///
    /// - Throws: ``WebhookEncodingError`` when an event has no form that would be read as what it is.
    public func encodedMessage() throws(WebhookEncodingError) -> WebhookMessage {
        let (type, event) = content
        return try event.encodedMessage(Self.layout, type: type)
    }
}

extension WebhookMessage {
    /// The message of one event of a batch.
    fileprivate func item(_ range: Range<Int>) -> WebhookMessage {
        WebhookMessage(headers: headers, body: Array(body[range]))
    }
}
