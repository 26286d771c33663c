/// A message that is being written.
struct MessageParts {
    var headers: WebhookHeaders
    /// Whether the event was created in Swift: envelope fields that it lacks are not removed from
    /// the payload.
    let isSynthesized: Bool
    /// Whether this is the whole body of a batch, not one of its events.
    var isFrame = false
    var body: BodyText
    /// Whether the message has an empty body, as a CloudEvent without data has in binary mode.
    var isBodyEmpty = false

    var message: WebhookMessage {
        WebhookMessage(headers: headers, body: isBodyEmpty ? [] : body.bytes)
    }

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

    /// Whether a location belongs to the message that is being written: an event, or the whole body
    /// of a batch.
    func holds(_ expression: RuntimeExpression) -> Bool {
        if case .request = expression { isFrame } else { !isFrame }
    }

    func value(at expression: RuntimeExpression?) -> JSONValue? {
        switch expression {
        case .payload(let pointer) where !isFrame: body.value(at: pointer)
        case .request(let pointer) where isFrame: body.value(at: pointer)
        default: nil
        }
    }

    /// Writes a value at a location; `nil` removes the existing value.
    mutating func put(_ value: JSONValue?, at expression: RuntimeExpression?) {
        put(text: value?.bytes, at: expression)
    }

    /// Writes a JSON text at a location; `nil` removes the existing value.
    mutating func put(text: [UInt8]?, at expression: RuntimeExpression?) {
        if text == nil, isSynthesized { return }
        switch expression {
        case .header(let name) where !isFrame:
            let value = text.flatMap { try? JSONValue($0) }
            headers[name] = value.map { CloudEventHeader.encoded($0.headerText, for: name) }
        case .payload(let pointer) where !isFrame: body.set(text, at: pointer)
        case .request(let pointer) where isFrame: body.set(text, at: pointer)
        default: break
        }
    }
}

extension JSONValue {
    /// The value as the text of a header field.
    fileprivate var headerText: String { string ?? description }
}
