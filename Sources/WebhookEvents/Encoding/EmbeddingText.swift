@_spi(Reading) import StrictJSON

/// A text that contains another one in a string, while a message is written.
struct EmbeddingText {
    let step: MessageStep
    var body: BodyText
    /// The text that the string contained when it was received.
    let received: [UInt8]?

    /// The texts of a message around its event, the outermost first, and the text of the event.
    static func texts(
        in message: [UInt8], _ levels: ArraySlice<MessageLevel>
    ) -> (around: [EmbeddingText], event: BodyText) {
        var text = message
        var around: [EmbeddingText] = []
        for level in levels {
            let body = BodyText(text)
            let inner = body.embedded(by: level.step)
            around.append(EmbeddingText(step: level.step, body: body, received: inner))
            text = inner ?? []
        }
        return (around, BodyText(text))
    }

    /// This text with another one in its string. The string is not written again if it contained
    /// just that.
    func bytes(with inner: [UInt8]) -> [UInt8] {
        if inner == received { return body.bytes }
        var body = body
        body.set(step.written(inner), at: step.pointer)
        return body.bytes
    }
}

extension MessageStep {
    /// The JSON string with a text.
    func written(_ text: [UInt8]) -> [UInt8] {
        if case .base64 = self { return JSONValue.string(String(base64: text)).bytes }
        return JSONValue.string(String(decoding: text, as: UTF8.self)).bytes
    }
}

extension BodyText {
    /// The text in the string to which a step leads.
    fileprivate func embedded(by step: MessageStep) -> [UInt8]? {
        bytes(at: step.pointer).flatMap { string in
            var json = JSONReader(string)
            return json.embeddedText(step)
        }
    }
}
