/// The events of a message before they are decoded: one, or the ranges of a batch.
enum ParsedMessage {
    /// One event, in the whole body.
    case one(EventLayout, SharedValues?)
    /// The events of a batch, as ranges of the body.
    case batch([Range<Int>], SharedValues)
    /// A body without an array at the pointer to the events.
    case misplaced(PayloadError)

    /// Finds the events in one strict pass over the body. A message that is known to be a single
    /// event without shared values is not scanned.
    ///
    /// - Throws: When a batch is not JSON.
    init(
        _ message: WebhookMessage, _ layout: EventLayout, _ limits: JSONLimits
    ) throws(WebhookDecodingError) {
        let layout = layout.layout(of: message)
        guard let batch = layout.options?.messages else {
            self = .one(layout, nil)
            return
        }
        let isOne = batch.pointer.isEmpty && !BatchLayout.isArray(message.body)
        if isOne, batch.shared.isEmpty {
            self = .one(layout, nil)
            return
        }
        var json = JSONReader(message.body, limits: limits)
        var found = BodyScan(batch.tree, of: message, itemsNode: batch.itemsNodes.last)
        batch.tree.scan(&json, into: &found)
        json.finish()
        try json.throwUnlessDuplicate()
        let shared = SharedValues(json.text, found, of: layout)
        if isOne, json.failure == nil {
            self = .one(layout, shared)
            return
        }
        json.move(along: batch.pointer, batch.itemsNodes, in: found)
        if json.failure == nil, json.nextKind() != .array { json.fail(expected: "an array") }
        if let error = json.payloadError {
            self = .misplaced(error)
        } else {
            self = .batch(found.items, shared)
        }
    }
}

extension JSONReader {
    /// Throws the failure, unless it is a duplicate key: the text is still JSON if the rest of it
    /// is.
    func throwUnlessDuplicate() throws(WebhookDecodingError) {
        guard let error else { return }
        guard case .duplicateKey = error.reason else { throw .notJSON(error) }
        var rest = JSONReader(text, at: 0, limits: limits)
        rest.skipValue()
        rest.finish()
        if let error = rest.error { throw .notJSON(error) }
    }

    /// The error of the reader, with its path.
    var payloadError: PayloadError? {
        guard let error else { return nil }
        return PayloadError(error, path: JSONReader(text, at: 0).path(to: error.offset))
    }
}
