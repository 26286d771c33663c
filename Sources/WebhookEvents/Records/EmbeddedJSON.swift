/// JSON in a string of a payload (JSON Schema 2020-12 Validation, section 8: `contentMediaType`, `contentSchema`).
///
/// ```swift
/// let detail = try event.data.detail.content()
/// ```
///
/// Any text is kept, whether or not it is JSON: only ``content(limits:)`` reads it. Two values are equal when their
/// texts are equal.
public struct EmbeddedJSON<Content: FieldValue>: Hashable, Sendable {
    /// The text as it was received.
    public let text: String

    /// Creates a value from any text, whether or not it is JSON.
    public init(text: String) {
        self.text = text
    }

    /// Creates a value from its content.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value in the content cannot be encoded so that decoding gives an
    ///   equal value.
    public init(content: Content) throws(WebhookEncodingError) {
        text = String(decoding: try content.jsonBytes(), as: UTF8.self)
    }

    /// Reads the content.
    ///
    /// - Parameter limits: The largest size and nesting depth of the text.
    /// - Throws: `JSONError` when the text is not a single JSON value, does not match the schema, or exceeds the
    ///   limits.
    public func content(limits: JSONLimits = .standard) throws(JSONError) -> Content {
        try Content(jsonBytes: Array(text.utf8), limits: limits)
    }
}

extension EmbeddedJSON: CustomFieldValue, CustomStringConvertible {
    /// Creates a value from any text, whether or not it is JSON.
    public init(fieldValue: String) { self.init(text: fieldValue) }

    /// The text.
    public var fieldValue: String { text }

    /// The text.
    public var description: String { text }
}
