/// A message that is being written, or one of the texts around the events of a batch.
struct MessageParts {
    var headers: WebhookHeaders
    /// Whether the event was created in Swift: envelope fields that it lacks are not removed from
    /// the payload.
    let isSynthesized: Bool
    /// The level of the text around the events of a batch; `nil` for the message of an event.
    var frame: Int?
    /// The text of the event, or of the frame.
    var body: BodyText
    /// The texts around the event in its message, the outermost first.
    var around: [EmbeddingText] = []
    /// The level of the first text in the message of an event.
    var firstLevel = 0
    /// A body that is not JSON text: that of a CloudEvent in binary mode without data, or with data that
    /// is not JSON.
    var plainBody: [UInt8]?
    /// The form that the body is written into; `nil` for a body in JSON.
    private var form: FormText?

    /// The parts of a message that was received, or of a new one, without a body and header fields.
    init(of message: WebhookMessage, _ layout: EventLayout) {
        headers = message.headers
        isSynthesized = message.body.isEmpty && message.headers.fields.isEmpty
        let messages = layout.options?.messages
        firstLevel = messages?.outerCount ?? 0
        if layout.isForm, firstLevel == 0 { form = FormText(message.body) }
        let text = form?.json ?? message.body
        (around, body) = EmbeddingText.texts(in: text, messages?.embedding ?? [])
    }

    /// A text around the events of a batch, without them.
    init(frame level: Int) {
        headers = WebhookHeaders()
        isSynthesized = true
        frame = level
        body = BodyText()
    }

    var message: WebhookMessage {
        var bytes = around.reversed().reduce(body.bytes) { $1.bytes(with: $0) }
        if let form {
            bytes = form.written((try? JSONValue(bytes))?.object ?? JSONObject())
        }
        return WebhookMessage(headers: headers, body: plainBody ?? bytes)
    }

    /// Whether this is a text around events.
    var isFrame: Bool { frame != nil }
}

// MARK: - Locations

extension MessageParts {
    /// The string at a location, or the digits of a number as written; `nil` for other kinds.
    func text(at expression: RuntimeExpression, _ layout: EventLayout) -> String? {
        if case .header(let name) = expression {
            return layout.headerText(name, in: headers)
        }
        let value = value(at: expression)
        return value?.string ?? value?.number?.text
    }

    /// The text of a type or of a version at a location: that of a boolean as well.
    func typeText(at expression: RuntimeExpression, _ layout: EventLayout) -> String? {
        text(at: expression, layout) ?? value(at: expression)?.boolean.map { "\($0)" }
    }

    /// Whether a location belongs to what is being written.
    func holds(_ expression: RuntimeExpression) -> Bool {
        if case .header = expression { return !isFrame }
        return text(with: expression) != nil
    }

    func value(at expression: RuntimeExpression?) -> JSONValue? {
        guard let expression, let pointer = expression.pointer else { return nil }
        switch text(with: expression) {
        case .body: return body.value(at: pointer)
        case .around(let index): return around[index].body.value(at: pointer)
        case nil: return nil
        }
    }

    /// Writes a value at a location; `nil` removes the existing value.
    mutating func put(_ value: JSONValue?, at expression: RuntimeExpression?) {
        put(text: value?.bytes, at: expression)
    }

    /// Writes a JSON text at a location; `nil` removes the existing value.
    mutating func put(text: [UInt8]?, at expression: RuntimeExpression?) {
        guard let expression, text != nil || !isSynthesized else { return }
        if case .header(let name) = expression, !isFrame {
            let value = text.flatMap { try? JSONValue($0) }
            headers[name] = value.map { CloudEventHeader.encoded($0.headerText, for: name) }
        }
        guard let pointer = expression.pointer else { return }
        switch self.text(with: expression) {
        case .body: body.set(text, at: pointer)
        case .around(let index): around[index].body.set(text, at: pointer)
        case nil: break
        }
    }

    private enum Text {
        case body
        case around(Int)
    }

    /// The text with the value of an expression; `nil` if it is not part of what is being written.
    private func text(with expression: RuntimeExpression) -> Text? {
        guard let level = expression.level else {
            if case .header = expression { return nil }
            return isFrame ? nil : .body
        }
        if let frame { return level == frame ? .body : nil }
        return around.indices.contains(level - firstLevel) ? .around(level - firstLevel) : nil
    }
}

extension JSONValue {
    /// The value as the text of a header field.
    fileprivate var headerText: String { string ?? description }
}
