/// A part of a batch: the text of one event, or a text that should contain several and does not.
struct BatchItem {
    /// The bytes of the text, in the body or in a string of it.
    let text: ArraySlice<UInt8>
    /// The values of the texts around it.
    let shared: SharedValues
    /// The reason why the text contains no events.
    var error: PayloadError?

    /// The message of the event.
    func message(of delivery: WebhookMessage) -> WebhookMessage {
        WebhookMessage(headers: delivery.headers, body: Array(text))
    }
}
