@_spi(Reading) import StrictJSON

// How a body is decoded: an example with the type at `/type` and the payload at `/data/object`.
//
//     {"id":"evt_1","type":"order.paid","data":{"object":{"id":"o_1","total":9.90}}}
//     0     6              21                  41        51    57           71
//
// 1. `scan` reads and validates it in one pass. `PointerTree` has a node for the root, `/id`,
//    `/type`, `/data` and `/data/object`; `BodyScan` records the offset of each: 0, 6, 21, 41, 51.
// 2. At offset 51 the type is known, because it appears before the payload. So
//    `BodyScan.readPayload` lets `RecordParser` read the object by the schema of `order.paid`.
//    Otherwise the object is skipped, and read at the end.
// 3. The payload becomes a `RecordDocument`: one slot for the object, and one for each property of
//    the schema. The slots of `id` and `total` contain tokens: offset 57 with 3 bytes, and offset
//    71 with 4 bytes. The slot of a missing property is `absent`.
// 4. `readEnvelope` looks up the type, and reads the identifier, the time and the source at their
//    offsets.
// 5. The generated initializer calls `event()`, which passes the slots to the payload type. Each
//    access to `total` converts its token to the `Decimal` 9.90.

/// Decodes an event from a message: finds the envelope in one strict pass over the body, and
/// decodes the payload, in the same pass if possible. Generated code calls ``event()``.
@_spi(Generated) public struct EventDecoder: ~Copyable {
    let layout: EventLayout
    /// The values of the texts around the event.
    var shared: SharedValues?
    var json: JSONReader
    var found: BodyScan
    /// The message, as it was received.
    let message: WebhookMessage
    /// The values of the envelope, as far as they were read.
    var values: EnvelopeValues
    /// The index of the event's type in the catalog.
    var typeIndex: Int?
    /// Whether the catalog lists the event's type, but the config leaves it out.
    var isExcluded = false
    /// The stored payload, if the event is restored from its stored form.
    private let stored: StoredPayload?

    init(
        _ message: consuming WebhookMessage, layout: EventLayout, shared: SharedValues?,
        limits: JSONLimits
    ) {
        self.layout = layout
        self.shared = shared
        stored = nil
        // Reads the body in place: `text(of:)` would retain it.
        json =
            layout.options == nil
            ? JSONReader(message.body, limits: limits)
            : JSONReader(layout.text(of: copy message), limits: limits)
        found = BodyScan(layout.tree, of: message, payloadOf: layout)
        self.message = message
        values = EnvelopeValues()
    }

    /// Creates a decoder that restores an event of the type at an index of a layout from its stored
    /// envelope and changes.
    init(
        _ envelope: Envelope, type index: Int, _ payload: StoredPayload, layout: EventLayout
    ) {
        let message = envelope.message
        let layout = layout.layout(of: message)
        self.layout = layout
        self.message = message
        values = envelope.values
        shared = nil
        stored = payload
        typeIndex = index
        json = JSONReader(payload.data ?? layout.text(of: message))
        found = BodyScan(layout.tree, of: message, payloadOf: layout)
    }

    /// Validates the whole body and finds the envelope.
    ///
    /// - Throws: When the body is not JSON.
    mutating func scan() throws(WebhookDecodingError) {
        let layout = layout
        var isInside = false
        if let messages = layout.options?.messages, !messages.embedding.isEmpty {
            isInside = true
            try unwrap(messages)
            if shared?.error != nil { return }
        }
        layout.tree.scan(&json, into: &found)
        json.finish()
        if json.failure != nil, !isInside { try requireJSON() }
    }

    /// Reads the envelope.
    ///
    /// - Returns: The index of the case of the generated enum; `nil` when the catalog has no such
    ///   type.
    mutating func readEnvelope() throws(PayloadError) -> Int? {
        let layout = layout
        if let error = failure { throw error }
        let index = readType()
        values.id = layout.idLocation.flatMap { envelopeText(at: $0) }
        values.time = layout.timeLocation.flatMap { envelopeText(at: $0) }
        values.timeForm = values.time == nil ? nil : layout.timeForm
        values.source = layout.sourceLocation.flatMap { envelopeText(at: $0) }
        values.subject = layout.subjectLocation.flatMap { envelopeText(at: $0) }
        let attributeError = layout.options.flatMap { readAttributes($0) }
        if let error = shared?.error { throw error }
        guard let index, let version = readVersion(of: index) else { return nil }
        if let attributeError { throw attributeError }
        return version
    }

    /// Decodes the payload as the type of the case, and returns the event.
    ///
    /// It is inlined, so that clients look up the class of the event's storage, once. That would otherwise take longer
    /// than to decode a small object.
    ///
    /// - Throws: When the payload does not match its type.
    @inlinable public mutating func event<Payload: FieldValue>() throws(PayloadError)
        -> Event<Payload>
    {
        Event(storage: try Event<Payload>.Storage(from: &self))
    }

    /// The payload, of any type, of an event.
    mutating func eventContent(as type: @autoclosure () -> FieldType) throws(PayloadError)
        -> FieldContent
    {
        if layout.timeInPayload == nil, let content = takeEarlyPayload() { return content }
        return try content(as: type())
    }

    /// The parts of the event that differ from its message.
    var changes: EnvelopeParts { stored?.changes ?? [] }

    /// The envelope of an event of a known type.
    ///
    /// It keeps the text that was read only if it is the body, or if values refer to it; and the body separately, if the
    /// layout may convert or unwrap it.
    var envelope: Envelope {
        let isBody = layout.options == nil && stored == nil
        return Envelope(
            values: values, text: isBody || values.haveTokens ? json.text : nil,
            headers: message.headers, body: isBody ? nil : message.body,
            hidesBody: layout.hasSensitiveValues)
    }

    /// The envelope of an event without a typed payload. It does not keep the text that was read.
    var undecodedEnvelope: Envelope {
        Envelope(
            values: values.owned(from: json.text), text: nil, headers: message.headers,
            body: message.body, hidesBody: layout.hasSensitiveValues)
    }

    /// The payload, if it was read in the first pass as the type of the event.
    private mutating func takeEarlyPayload() -> FieldContent? {
        // The result of a wrong guess would double the memory.
        let taken = found.payload.take()
        return found.guess.map { $0.index == typeIndex } ?? true ? taken : nil
    }

    /// Reads the payload. Its type may determine the form of the event's time.
    mutating func content(as type: FieldType) throws(PayloadError) -> FieldContent {
        let field = try payload(as: type)
        if let path = layout.timeInPayload, values.time != nil, values.timeForm == nil,
            let (_, type) = field.value(at: path, as: type)
        {
            values.timeForm = type.readTimeForm
        }
        return field
    }

    private mutating func payload(as type: FieldType) throws(PayloadError) -> FieldContent {
        if stored?.data != nil {
            let view = RecordParser.parseCoded(from: &json) { $0.value(type, &$1) }
            json.finish()
            if let error = json.payloadError { throw error }
            return .view(view)
        }
        if let options = layout.options, let content = try payload(as: type, options) {
            return content
        }
        if let content = takeEarlyPayload() { return content }
        if let key = layout.options?.presentKey, key.isPayload, let typeIndex {
            json.move(along: key, ofType: typeIndex, in: found)
        } else {
            json.move(along: layout.data, layout.dataNodes, in: found)
        }
        let field = RecordParser.parse(type, from: &json, isPayload: true)
        if let error = json.payloadError { throw inMessage(error) }
        return field
    }

    /// The payload, if it is not JSON at its location in the text; `nil` if it is.
    private mutating func payload(
        as type: FieldType, _ options: EventLayoutOptions
    ) throws(PayloadError) -> FieldContent? {
        if options.cloudEvent != nil {
            if let content = try otherData(as: type) { return content }
            if layout.hasEncodedData, found.lacks(layout.dataNodes.last) {
                return try cloudEventData(as: type)
            }
        }
        return try formText(as: type).map { text throws(PayloadError) in
            try formPayload(text, as: type)
        }
    }
}

extension BodyScan {
    fileprivate func lacks(_ node: Int?) -> Bool {
        node.map { offsets[$0] == nil } ?? true
    }
}
