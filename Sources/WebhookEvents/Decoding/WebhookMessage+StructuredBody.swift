@_spi(Reading) import StrictJSON

extension WebhookMessage {
    /// Whether the body alone identifies the message as a CloudEvent in structured mode, or a batch
    /// of them. That is an object with the attribute `specversion`, which every CloudEvent has
    /// (CloudEvents 1.0.2, "Required Attributes"), or an array whose first element is such an
    /// object. An empty array is a batch.
    package var isStructuredCloudEventBody: Bool {
        var json = JSONReader(body)
        guard json.nextKind() == .array else { return json.hasSpecversion() }
        var isFirst = true
        var isStructured = true
        json.elements { json in
            if isFirst {
                isStructured = json.hasSpecversion()
            } else {
                json.skipValue()
            }
            isFirst = false
        }
        json.finish()
        return isStructured && json.failure == nil
    }
}

extension JSONReader {
    /// Reads a value, and returns whether it is an object with the attribute `specversion`.
    fileprivate mutating func hasSpecversion() -> Bool {
        guard nextKind() == .object else {
            skipValue()
            return false
        }
        var hasSpecversion = false
        members { json, key in
            if key == "specversion" { hasSpecversion = true }
            json.skipValue()
        }
        return hasSpecversion && failure == nil
    }
}
