import StrictJSON

// Only this file examines the mode of a message. In a CloudEvents catalog, a message may be in
// structured, batched or binary mode; in any other catalog, it is a single event or a batch, in JSON or in a
// form.
extension EventLayout {
    /// The layout of a message: CloudEvents in binary mode have their own.
    func layout(of message: WebhookMessage) -> EventLayout {
        options?.cloudEvent?.layout(for: message) ?? self
    }

    /// The JSON text of a message. If a CloudEvent in binary mode has no data, its body is empty,
    /// and the text is `null`.
    func text(of message: WebhookMessage) -> [UInt8] {
        guard let options else { return message.body }
        if options.isForm { return FormText(message.body).json }
        return isWithoutData(message) ? Array("null".utf8) : message.body
    }

    /// Whether bodies are forms.
    package var isForm: Bool { options?.isForm == true }

    /// Whether a message is a CloudEvent in binary mode without data.
    func isWithoutData(_ message: WebhookMessage) -> Bool {
        guard case .binary = options?.cloudEvent else { return false }
        return message.body.isEmpty
    }

    /// Whether a message is a CloudEvent in binary mode whose content type says that its data is not
    /// JSON.
    func hasOtherData(_ message: WebhookMessage) -> Bool {
        guard case .binary = options?.cloudEvent, !message.body.isEmpty,
            let type = message.headers["Content-Type"]
        else { return false }
        return !MediaType(type).isJSON
    }

    /// Whether a CloudEvent in structured mode may have its payload in `data_base64`.
    var hasEncodedData: Bool {
        if case .structured = options?.cloudEvent { true } else { false }
    }

    /// The value of a header field, decoded if it is an attribute of a CloudEvent.
    func headerText(_ name: String, in headers: WebhookHeaders) -> String? {
        let value = headers[name]
        guard case .binary = options?.cloudEvent, CloudEventHeader.isAttribute(name) else {
            return value
        }
        return value.flatMap { CloudEventHeader.decoded($0) }
    }
}
