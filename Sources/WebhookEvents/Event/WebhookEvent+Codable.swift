extension WebhookEvent {
    /// Reads an event from the body that any decoder gives.
    ///
    /// Where the catalog keeps the type in a header field, give the header fields to the decoder in
    /// its `userInfo`, as ``WebhookHeaders`` for `CodingUserInfoKey.webhookHeaders`. The exact bytes
    /// of the body are not known to a `Decoder`: ``message`` holds the same JSON value without white
    /// space.
    public init(from decoder: any Decoder) throws {
        let headers = decoder.userInfo[.webhookHeaders] as? WebhookHeaders ?? WebhookHeaders()
        let body = try JSONValue(from: decoder).bytes
        let message = WebhookMessage(headers: headers, body: body)
        // What was encoded is one event, also of a catalog whose messages are batches.
        if case .misplaced = try MessageContent(message, Self.layout, .largest) {
            try self.init(one: message, Self.layout, nil, .largest)
        } else {
            try self.init(message, limits: .largest)
        }
    }

    /// Writes the body that the catalog describes to any encoder.
    ///
    /// An event that was received and not changed is written with all that came in, also what the
    /// catalog does not know. A CloudEvent is written in structured mode, which needs no header
    /// fields.
    public func encode(to encoder: any Encoder) throws {
        var message = try encodedMessage()
        if let options = Self.layout.options, options.cloudEvent != nil {
            message = message.structuredCloudEvent(options.attributes)
        }
        try JSONValue(message.body).encode(to: encoder)
    }
}

extension CodingUserInfoKey {
    /// Where a decoder finds the ``WebhookHeaders`` that came with the body.
    public static let webhookHeaders = makeKey("WebhookEvents.headers")

    private static func makeKey(_ name: String) -> CodingUserInfoKey {
        guard let key = CodingUserInfoKey(rawValue: name) else {
            preconditionFailure("a user info key is made of any string")
        }
        return key
    }
}
