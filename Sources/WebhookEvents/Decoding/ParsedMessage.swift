@_spi(Reading) import StrictJSON

/// The events of a message before they are decoded: one, or the parts of a batch.
enum ParsedMessage {
    /// One event, in the whole body.
    case one(EventLayout, SharedValues?)
    /// The events of a batch.
    case batch([BatchItem])
    /// A body without an array at the pointer to the events.
    case misplaced(PayloadError)

    /// Finds the events in one strict pass over the body for each array. A message that is known to be
    /// a single event without shared values is not scanned.
    ///
    /// - Throws: When a batch is not JSON.
    init(
        _ message: WebhookMessage, _ layout: EventLayout, _ limits: JSONLimits
    ) throws(WebhookDecodingError) {
        let layout = layout.layout(of: message)
        guard let messages = layout.options?.messages, messages.outerCount > 0 else {
            self = .one(layout, nil)
            return
        }
        let text = layout.text(of: message)
        let first = messages.levels[0]
        let isOne =
            messages.outerCount == 1 && first.step.pointer.isEmpty
            && !MessagesLayout.isArray(text)
        if isOne, first.shared.isEmpty {
            self = .one(layout, nil)
            return
        }
        var splitter = MessageSplitter(message, layout, messages, limits)
        var json = JSONReader(text, limits: limits)
        let found = splitter.scan(&json, first)
        try json.throwUnlessDuplicate()
        var shared = SharedValues()
        shared.add(first, json.text, found, of: layout.options)
        if isOne, json.failure == nil {
            self = .one(layout, shared)
            return
        }
        if let error = splitter.split(&json, found, text[...], in: text[...], level: 0, shared) {
            self = .misplaced(error)
        } else {
            self = .batch(splitter.items)
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
