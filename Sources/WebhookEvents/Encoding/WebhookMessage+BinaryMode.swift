import StrictJSON

extension WebhookMessage {
    /// Converts this CloudEvent to binary mode (HTTP Protocol Binding for CloudEvents 1.0.2,
    /// section 3.1): the attributes in header fields, the data in the body. A message in binary
    /// mode is returned unchanged.
    ///
    /// ```swift
    /// let message = try event.encodedMessage().binaryCloudEvent()
    /// ```
    ///
    /// - Throws: ``WebhookEncodingError`` when the body is not JSON, lacks a required attribute,
    ///   contains one that is neither a string, a number nor a boolean, or that a header field cannot
    ///   have, or when it has no data that a receiver could read: `data_base64` is not Base64, or
    ///   there is `data` beside it.
    public func binaryCloudEvent() throws(WebhookEncodingError) -> WebhookMessage {
        if isBinaryCloudEvent { return self }
        let event = try cloudEvent()
        for name in ["specversion", "id", "source", "type"] where event[name]?.string == nil {
            throw WebhookEncodingError(.missing, at: name)
        }
        var message = self
        // Ignored so far, they would become attributes.
        message.headers.fields.removeAll { CloudEventHeader.isAttribute($0.name) }
        message.body = try Self.data(of: event)
        message.headers["Content-Type"] = message.body.isEmpty ? nil : "application/json"
        for (name, value) in event where name != "data" && name != CloudEventLayout.base64 {
            guard let text = value.string ?? value.number?.text ?? value.boolean.map({ "\($0)" })
            else {
                if value == .null { continue }
                throw WebhookEncodingError(.notAttribute, at: name)
            }
            let isContentType = name == "datacontenttype"
            let field = isContentType ? "Content-Type" : "ce-" + name
            guard WebhookHeaders.isName(field), isContentType || message.headers[field] == nil
            else { throw WebhookEncodingError(.notHeaderName, at: name) }
            message.headers[field] = CloudEventHeader.encoded(text, for: field)
        }
        return message
    }

    /// The data as the body of a message in binary mode; empty if there is none.
    private static func data(of event: JSONObject) throws(WebhookEncodingError) -> [UInt8] {
        let key = CloudEventLayout.base64
        guard let encoded = event[key] else {
            guard let data = event["data"] else { return [] }
            let isJSON = event["datacontenttype"]?.string.map { MediaType($0).isJSON } ?? true
            return isJSON ? data.bytes : data.string.map { Array($0.utf8) } ?? data.bytes
        }
        guard event["data"] == nil else { throw WebhookEncodingError(.twoKindsOfData, at: key) }
        guard let bytes = encoded.string?.base64Bytes else {
            throw WebhookEncodingError(.notBase64, at: key)
        }
        return bytes
    }

    private func cloudEvent() throws(WebhookEncodingError) -> JSONObject {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(body)
        } catch {
            throw WebhookEncodingError(.refused(error), at: "")
        }
        guard let event = value.object else {
            throw WebhookEncodingError(.missing, at: "specversion")
        }
        return event
    }
}
