@_spi(Reading) import StrictJSON

/// Splits the body of a batch into the texts of its events, level by level.
///
/// The number of levels is that of the catalog, and the texts of a level are disjoint parts of the one
/// before it, so that the time is linear in the length of the body.
struct MessageSplitter {
    let layout: EventLayout
    let messages: MessagesLayout
    let message: WebhookMessage
    let limits: JSONLimits
    private(set) var items: [BatchItem] = []

    init(
        _ message: WebhookMessage, _ layout: EventLayout, _ messages: MessagesLayout,
        _ limits: JSONLimits
    ) {
        self.layout = layout
        self.messages = messages
        self.message = message
        self.limits = limits
    }

    /// Reads a whole text, and finds its nodes and the elements of its array.
    func scan(_ json: inout JSONReader, _ level: MessageLevel) -> BodyScan {
        var found = BodyScan(level.tree, of: message, itemsNode: level.itemsNode)
        level.tree.scan(&json, into: &found)
        json.finish()
        return found
    }

    /// Appends the events in a text that was scanned.
    ///
    /// - Parameter element: The innermost element of an array that contains the text, or the body.
    /// - Returns: The reason why there are none, if the text does not match the step.
    mutating func split(
        _ json: inout JSONReader, _ found: BodyScan, _ text: ArraySlice<UInt8>,
        in element: ArraySlice<UInt8>, level: Int, _ shared: SharedValues
    ) -> PayloadError? {
        let step = messages.levels[level].step
        json.move(along: step.pointer, messages.levels[level].nodes, in: found)
        guard step.isArray else {
            guard let inner = json.embeddedText(step) else { return json.payloadError }
            append(inner[...], in: element, level: level + 1, shared)
            return nil
        }
        if json.failure == nil, json.nextKind() != .array { json.fail(expected: "an array") }
        if let error = json.payloadError { return error }
        for range in found.items {
            let start = text.startIndex
            let part = text[start + range.lowerBound..<start + range.upperBound]
            append(part, in: part, level: level + 1, shared)
        }
        return nil
    }

    /// Appends the events in a text at a level; if it does not match the step there, one malformed
    /// event with the bytes of `element`.
    private mutating func append(
        _ text: ArraySlice<UInt8>, in element: ArraySlice<UInt8>, level: Int,
        _ shared: SharedValues
    ) {
        guard level < messages.outerCount else {
            items.append(BatchItem(text: text, shared: shared))
            return
        }
        let current = messages.levels[level]
        var json = JSONReader(text, limits: limits)
        let found = scan(&json, current)
        var shared = shared
        shared.add(current, json.text, found, of: layout.options)
        let error =
            json.payloadError
            ?? split(&json, found, text, in: element, level: level, shared)
        if let error {
            items.append(
                BatchItem(text: element, shared: shared, error: error.within(current.path)))
        }
    }
}

extension JSONReader {
    /// The JSON text in the string at the position of the reader, to which a step leads; `nil` when
    /// there is none.
    mutating func embeddedText(_ step: MessageStep) -> [UInt8]? {
        if failure != nil { return nil }
        guard nextKind() == .string else {
            fail(expected: "JSON in a string")
            return nil
        }
        let start = offset
        let text = string()
        guard case .base64 = step, failure == nil else { return Array(text.utf8) }
        guard let bytes = text.base64Bytes else {
            fail(expected: "JSON in Base64", at: start)
            return nil
        }
        return bytes
    }
}
