/// The events of one catalog: an enum with one case per event type, plus `unknown` and `malformed`.
/// The generator writes the conformances.
public protocol WebhookEvent: EventCases, Codable {
    /// How event types are identified, and where each envelope field is located.
    @_spi(Generated) static var layout: EventLayout { get }

    /// An event whose type is not in the catalog.
    static func unknown(_ event: UnknownEvent) -> Self

    /// An event of a known type whose payload does not match the schema.
    static func malformed(_ event: MalformedEvent) -> Self
}

extension WebhookEvent {
    /// Decodes one typed event from a message.
    ///
    /// An event whose type is not in the catalog becomes `unknown`; one whose payload does not
    /// match the schema becomes `malformed`. Both keep the message.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: The largest size and nesting depth of the body.
    /// - Throws: ``WebhookDecodingError`` when the body is not a single JSON text in UTF-8, exceeds
    ///   the limits, or is a batch whose event count is not one: see `events(in:limits:maximumCount:)`.
    public init(
        _ message: WebhookMessage, limits: JSONLimits = .standard
    ) throws(WebhookDecodingError) {
        let layout = Self.layout
        if layout.options == nil {
            try self.init(one: message, layout, nil, limits)
            return
        }
        switch try ParsedMessage(message, layout, limits) {
        case .one(let layout, let shared): try self.init(one: message, layout, shared, limits)
        case .misplaced(let error): self = .misplaced(error, in: message)
        case .batch(let items):
            guard items.count == 1 else { throw .notOneEvent(count: items.count) }
            try self.init(items[0], of: message, limits)
        }
    }

    /// Decodes all events of a message, in order.
    ///
    /// Each event of a batch gets its own message: the same header fields, and the bytes of that
    /// event alone. An event that cannot be decoded does not affect the others. A body without a
    /// batch at the location in the catalog becomes one malformed event.
    ///
    /// - Parameters:
    ///   - message: The message as it was received.
    ///   - limits: The largest size and nesting depth of the body.
    ///   - maximumCount: The largest number of events in a batch; a larger batch is not decoded.
    /// - Throws: ``WebhookDecodingError`` when the body is not a single JSON text in UTF-8, exceeds
    ///   the limits, or contains more than `maximumCount` events.
    public static func events(
        in message: WebhookMessage, limits: JSONLimits = .standard, maximumCount: Int = .max
    ) throws(WebhookDecodingError) -> [Self] {
        switch try ParsedMessage(message, layout, limits) {
        case .one(let layout, let shared): return [try Self(one: message, layout, shared, limits)]
        case .misplaced(let error): return [misplaced(error, in: message)]
        case .batch(let items):
            guard items.count <= maximumCount else { throw .tooManyEvents(limit: maximumCount) }
            var events: [Self] = []
            events.reserveCapacity(items.count)
            for item in items {
                events.append(try Self(item, of: message, limits))
            }
            return events
        }
    }

    /// Decodes a message that is a single event, even if the catalog declares batches.
    init(
        one message: consuming WebhookMessage, _ layout: EventLayout, _ shared: SharedValues?,
        _ limits: JSONLimits
    ) throws(WebhookDecodingError) {
        var decoder = EventDecoder(message, layout: layout, shared: shared, limits: limits)
        try decoder.scan()
        self = decoder.decode(Self.self)
    }

    private init(
        _ item: BatchItem, of message: WebhookMessage, _ limits: JSONLimits
    ) throws(WebhookDecodingError) {
        let event = item.message(of: message)
        if let error = item.error {
            self = Self.misplaced(error, in: event)
        } else {
            try self.init(one: event, Self.layout, item.shared, limits)
        }
    }

    private static func misplaced(_ error: PayloadError, in message: WebhookMessage) -> Self {
        let envelope = Envelope(message: message, hidesBody: layout.hasSensitiveValues)
        return .malformed(MalformedEvent(envelope: envelope, error: error, catalog: self))
    }

    /// The name of the event type in messages, known or not; `nil` when the message names none.
    public var type: String? {
        let (index, event) = content
        if let index { return Self.layout.typeName(ofCase: index) }
        return (event as? UnknownEvent)?.type ?? (event as? MalformedEvent)?.type
    }

    /// Encodes the event as the body that the catalog describes.
    ///
    /// An event that was received and not changed returns the received bytes. For a changed event,
    /// only the changed parts are replaced: everything else, including members that are not in the
    /// catalog, is preserved.
    ///
    /// - Returns: JSON text in UTF-8.
    /// - Throws: ``WebhookEncodingError`` when an event cannot be encoded so that decoding gives an
    ///   equal event.
    public func encoded() throws(WebhookEncodingError) -> [UInt8] {
        try encodedMessage().body
    }

    /// Encodes the event as the message that the catalog describes: the body of ``encoded()`` with
    /// the header fields for the type and the identifier, if the catalog locates them in header
    /// fields.
    ///
    /// - Throws: ``WebhookEncodingError`` when an event cannot be encoded so that decoding gives an
    ///   equal event.
    public func encodedMessage() throws(WebhookEncodingError) -> WebhookMessage {
        let (type, event) = content
        return try event.encodedMessage(Self.layout, type: type)
    }
}
