#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// A URI as a provider wrote it (JSON Schema's `uri` and its relatives, RFC 3986).
///
/// Any text is kept; ``url`` tells whether it is a URL. Two values are equal when their texts are.
public struct URI: Hashable, Sendable {
    /// The text.
    public let text: String

    /// Creates a value of any text.
    public init(_ text: String) {
        self.text = text
    }

    /// The URL that the text is; `nil` when it is none.
    public var url: URL? { URL(string: text) }
}

extension URI: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Creates a value of any text.
    public init(stringLiteral value: String) { self.init(value) }

    /// The text.
    public var description: String { text }
}
