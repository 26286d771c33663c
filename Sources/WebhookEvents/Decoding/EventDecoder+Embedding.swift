// A message inside a message: JSON in a string or in Base64, possibly several times.
extension EventDecoder {
    /// Replaces the text of the message by that of the innermost one in it, and reads the values of the
    /// texts on the way.
    ///
    /// The number of texts is that of the catalog, and each is shorter than the one around it. A text
    /// without another one is not thrown, but stored: see ``embeddingError``.
    ///
    /// - Throws: When the outermost text is not JSON.
    mutating func unwrap() throws(WebhookDecodingError) {
        guard let messages = layout.options?.messages else { return }
        for (index, level) in zip(messages.embedding.indices, messages.embedding) {
            var outer = BodyScan(level.tree, of: message)
            level.tree.scan(&json, into: &outer)
            json.finish()
            if json.failure != nil, index == messages.embedding.startIndex {
                try json.throwUnlessDuplicate()
            }
            if json.failure == nil {
                var values = shared ?? SharedValues()
                values.add(level, json.text, outer, of: layout.options)
                shared = values
                json.move(along: level.step.pointer, level.nodes, in: outer)
            }
            guard let text = json.embeddedText(level.step) else {
                embeddingError = json.payloadError?.within(level.path)
                return
            }
            json = JSONReader(text, limits: json.limits)
        }
    }

    /// The error of the reader, with its path from the message.
    var payloadError: PayloadError? {
        embeddingError ?? json.payloadError.map { inMessage($0) }
    }

    /// An error in the text with the event, with its path from the message.
    func inMessage(_ error: PayloadError) -> PayloadError {
        error.within(layout.options?.messages?.eventPath ?? [])
    }
}
