package import StrictJSON
package import WebhookEvents

/// A message that was recorded, with its body as JSON.
package struct RecordedMessage: Sendable {
    package let message: WebhookMessage
    /// The location in the recording, such as `deliveries.jsonl:3`.
    package let location: String
    let body: JSONValue

    /// - Throws: `JSONError` when the body is not JSON.
    package init(_ message: WebhookMessage, location: String) throws(JSONError) {
        self.message = message
        self.location = location
        body = try JSONValue(message.body)
    }
}
