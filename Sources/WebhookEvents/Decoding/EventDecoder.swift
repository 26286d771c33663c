/// Makes an event of a message: finds the envelope in one strict pass over the body, and reads the
/// payload into its type, on the way where it can. Generated code calls ``event()``.
public struct EventDecoder: ~Copyable {
    let layout: EventLayout
    /// What the batch that the event is from says about all of its events.
    let shared: SharedValues?
    var json: JSONReader
    var found: BodyScan
    var envelope: Envelope
    /// The index of the event's type in the catalog.
    private var typeIndex: Int?
    /// What was stored of an event that is made again.
    private let stored: StoredPayload?

    var message: WebhookMessage { envelope.message }

    init(
        _ message: WebhookMessage, layout: EventLayout, shared: SharedValues?, limits: JSONLimits
    ) {
        self.layout = layout
        self.shared = shared
        stored = nil
        json = JSONReader(
            layout.options?.cloudEvent?.text(of: message) ?? message.body, limits: limits)
        found = BodyScan(layout.tree, of: message, payloadOf: layout)
        envelope = Envelope(message: message)
    }

    /// Makes an event of the type at an index of a layout again, whose envelope and changes were stored.
    init(
        _ envelope: Envelope, type index: Int, _ payload: StoredPayload, layout: EventLayout
    ) {
        let message = envelope.message
        let layout = layout.options?.cloudEvent?.layout(for: message) ?? layout
        self.layout = layout
        self.envelope = envelope
        shared = nil
        stored = payload
        typeIndex = index
        json = JSONReader(
            payload.data ?? layout.options?.cloudEvent?.text(of: message) ?? message.body)
        found = BodyScan(layout.tree, of: message, payloadOf: layout)
    }

    /// Checks the whole body and finds the envelope.
    ///
    /// - Throws: When the body is not JSON.
    mutating func scan() throws(WebhookDecodingError) {
        layout.tree.scan(&json, into: &found)
        json.finish()
        if json.failure != nil { try json.throwUnlessDuplicate() }
    }

    /// Reads the envelope.
    ///
    /// - Returns: The index of the case of the generated enum; `nil` when the catalog has none.
    mutating func readEnvelope() throws(PayloadError) -> Int? {
        if let error = json.payloadError { throw error }
        let index = readType()
        envelope.id = layout.idLocation.flatMap { envelopeText(at: $0) }
        envelope.time = layout.timeLocation.flatMap { envelopeText(at: $0) }
            .map { .text($0, layout.timeForm) }
        envelope.source = layout.sourceLocation.flatMap { envelopeText(at: $0) }
        let attributeError = layout.options.flatMap { readAttributes($0) }
        guard let index, let version = readVersion(of: index) else { return nil }
        if let attributeError { throw attributeError }
        return version
    }

    /// Reads the payload into its type.
    ///
    /// - Throws: When the payload is not what the type needs.
    public mutating func event<Payload: FieldValue>() throws(PayloadError) -> Event<Payload> {
        let field = try payload(as: Payload.fieldType)
        if let path = layout.timeInPayload, case .text(let text, nil) = envelope.time,
            let (_, type) = field.value(at: path, as: Payload.fieldType)
        {
            envelope.time = .text(text, type.readTimeForm)
        }
        return Event(
            received: envelope, data: Payload(field: field), changes: stored?.changes ?? [])
    }

    private mutating func payload(as type: FieldType) throws(PayloadError) -> FieldContent {
        if stored?.data != nil {
            let view = RecordParser.parseCoded(from: &json) { $0.value(type, &$1) }
            json.finish()
            if let error = json.payloadError { throw error }
            return .view(view)
        }
        if case .structured = layout.options?.cloudEvent, found.lacks(layout.dataNodes.last) {
            return try cloudEventData(as: type)
        }
        if let payload = found.payload, payload.guess.map({ $0.index == typeIndex }) ?? true {
            return payload.content
        }
        // A wrong guess would take as much memory again.
        found.payload = nil
        json.move(along: layout.data, layout.dataNodes, in: found)
        let field = RecordParser.parse(type, from: &json, isPayload: true)
        if let error = json.payloadError { throw error }
        return field
    }
}

// MARK: - Locations

extension EventDecoder {
    /// Finds the type in the catalog; keeps its name.
    mutating func readType() -> Int? {
        let locations = layout.discriminatorLocations
        if locations.count == 1, case .body(let node) = locations[0],
            let offset = found.offsets[node]
        {
            json.move(to: offset)
            if let index = json.index(in: layout.types) { return named(index) }
        }
        if let guess = found.payload?.guess, found.holds(guess) { return named(guess.index) }
        let parts = layout.typeParts(at: layout.discriminatorLocations) { text(at: $0) }
        if let index = layout.type(of: parts) { return named(index) }
        envelope.type = parts.isEmpty ? nil : EventLayout.name(of: parts[...])
        return nil
    }

    private mutating func named(_ index: Int) -> Int {
        envelope.type = layout.types.name(of: index)
        typeIndex = index
        return index
    }

    /// The case of the generated enum for a type; `nil` when the catalog lacks the version.
    private mutating func readVersion(of type: Int) -> Int? {
        guard let options = layout.options, let versions = options.versions,
            versions.areThere(of: type)
        else { return type }
        let version = options.versionLocation.flatMap { text(at: $0) }
        return layout.caseIndex(ofType: type, version)
    }

    /// What ``text(at:)`` gives, without making a `String` of what is in the body.
    private mutating func envelopeText(at location: EventLayout.Location) -> EnvelopeText? {
        guard case .body(let node) = location else { return text(at: location).map { .string($0) } }
        guard let offset = found.offsets[node] else { return nil }
        json.move(to: offset)
        switch json.nextKind() {
        case .string: return .read(json.stringToken(), in: json.text)
        case .number: return .read(json.numberToken(), in: json.text)
        default: return nil
        }
    }

    /// The string at a location; numbers as they are written, nothing for other kinds.
    private mutating func text(at location: EventLayout.Location) -> String? {
        switch location {
        case .header(let name): return headerText(name)
        case .request(let pointer): return shared?.texts[pointer]
        case .body(let node):
            guard let offset = found.offsets[node] else { return nil }
            json.move(to: offset)
            return json.scalarText()
        }
    }

    /// The text of a header field, decoded if it is an attribute of a CloudEvent.
    func headerText(_ name: String) -> String? {
        let value = message.headers[name]
        guard case .binary = layout.options?.cloudEvent, CloudEventHeader.isAttribute(name) else {
            return value
        }
        return value.flatMap { CloudEventHeader.decoded($0) }
    }
}

extension BodyScan {
    fileprivate func lacks(_ node: Int?) -> Bool {
        node.map { offsets[$0] == nil } ?? true
    }
}
