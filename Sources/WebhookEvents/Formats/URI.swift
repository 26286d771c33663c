/// A URI as a provider wrote it (JSON Schema's `uri` and its relatives, RFC 3986).
///
/// Any text is kept, whether or not it is a URI. Two values are equal when their texts are equal.
public struct URI: Hashable, Sendable {
    /// The text.
    public let text: String

    /// Creates a value from any text, valid or not.
    public init(_ text: String) {
        self.text = text
    }
}

extension URI: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Creates a value from any text, valid or not.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text.
    public var description: String { text }
}
