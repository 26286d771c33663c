@_spi(Reading) import StrictJSON

// A message inside a message: JSON in a string or in Base64, possibly several times.
extension EventDecoder {
    /// Replaces the text of the message by that of the innermost one in it, and reads the values of the
    /// texts on the way.
    ///
    /// The number of texts is that of the catalog, and each is shorter than the one around it. A text
    /// without another one is not thrown, but stored in ``shared``.
    ///
    /// - Throws: When the outermost text is not JSON.
    mutating func unwrap(_ messages: MessagesLayout) throws(WebhookDecodingError) {
        var values = shared ?? SharedValues()
        defer { shared = values }
        for (index, level) in zip(messages.embedding.indices, messages.embedding) {
            var outer = BodyScan(level.tree, of: message)
            level.tree.scan(&json, into: &outer)
            json.finish()
            if json.failure != nil, index == messages.embedding.startIndex {
                try json.throwUnlessDuplicate()
            }
            if json.failure == nil {
                values.add(level, json.text, outer, of: layout.options)
                json.move(along: level.step.pointer, level.nodes, in: outer)
            }
            guard let text = json.embeddedText(level.step) else {
                values.error = json.payloadError?.within(level.path)
                return
            }
            json = JSONReader(text, limits: json.limits)
        }
    }

    /// The reason why the event cannot be read, with its path from the message.
    var failure: PayloadError? {
        if let error = shared?.error { return error }
        guard json.failure != nil, !layout.hasOtherData(message) else { return nil }
        return json.payloadError.map { inMessage($0) }
    }

    /// An error in the text with the event, with its path from the message.
    func inMessage(_ error: PayloadError) -> PayloadError {
        error.within(layout.options?.messages?.eventPath ?? [])
    }
}
