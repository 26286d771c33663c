extension Envelope {
    /// Decodes what ``encode(to:)`` wrote. The attributes are still untyped, and
    /// the body is hidden until the catalog is known.
    init(from container: KeyedDecodingContainer<EventKey>) throws {
        func text(_ key: EventKey) throws -> String? {
            guard container.contains(key) else { return nil }
            return try container.decode(CodedValue<String>.self, forKey: key).value
        }
        self.init(
            id: try text(.id),
            time: try container.decodeIfPresent(CodedTime.self, forKey: .time)?.time,
            source: try text(.source), type: try text(.type),
            message: try container.decodeIfPresent(WebhookMessage.self, forKey: .message)
                ?? WebhookMessage(headers: WebhookHeaders(), body: []))
        attributes = try container.decodeIfPresent(CodedAttributes.self, forKey: .attributes)?
            .fields
        hidesBody = true
    }

    /// Writes all parts that are present.
    func encode(to container: inout KeyedEncodingContainer<EventKey>) throws {
        func encode(_ text: String?, forKey key: EventKey) throws {
            if let text { try container.encode(CodedValue(text), forKey: key) }
        }
        try encode(type, forKey: .type)
        try encode(id, forKey: .id)
        try container.encodeIfPresent(time.map { CodedTime(time: $0) }, forKey: .time)
        try encode(source, forKey: .source)
        try container.encodeIfPresent(
            attributes.map { CodedAttributes(fields: $0) }, forKey: .attributes)
        if !message.body.isEmpty || !message.headers.fields.isEmpty {
            try container.encode(message, forKey: .message)
        }
    }
}
