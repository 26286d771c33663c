extension EnvelopeWriter {
    /// Checks that each value that was set has a location.
    func checkLocations(
        of envelope: Envelope, _ changes: EnvelopeParts
    ) throws(WebhookEncodingError) {
        if changes.contains(.id), envelope.id != nil, layout.id == nil {
            throw WebhookEncodingError(.noLocation, at: "id")
        }
        if changes.contains(.time), envelope.time != nil, layout.time == nil {
            throw WebhookEncodingError(.noLocation, at: "time")
        }
        if changes.contains(.source), envelope.source != nil, layout.source == nil {
            throw WebhookEncodingError(.noLocation, at: "source")
        }
    }

    func check(
        _ message: MessageParts, _ original: WebhookMessage
    ) throws(WebhookEncodingError) {
        if layout.isCloudEvents {
            for expression in [layout.id, layout.source].compactMap({ $0 })
            where message.text(at: expression, layout)?.isEmpty ?? true {
                throw WebhookEncodingError(.missing, at: expression.path)
            }
        }
        for field in message.headers.fields
        where !field.value.isFieldValue && !original.headers.fields.contains(field) {
            throw WebhookEncodingError(.notHeaderValue, at: field.name)
        }
    }
}

extension String {
    /// Whether this text is valid as the value of a header field and is received unchanged (RFC
    /// 9110, section 5.5).
    fileprivate var isFieldValue: Bool {
        let (space, tab) = (UInt8(ascii: " "), UInt8(ascii: "\t"))
        let bytes = Array(utf8)
        for byte in [bytes.first, bytes.last] where byte == space || byte == tab { return false }
        return bytes.allSatisfy { $0 == tab || $0 >= space && $0 != 0x7F }
    }
}
