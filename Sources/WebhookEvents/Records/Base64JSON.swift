#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// JSON in Base64 (RFC 4648, section 4) in a string of a payload (JSON Schema 2020-12 Validation, section 8:
/// `contentEncoding`, `contentMediaType`, `contentSchema`).
///
/// Any bytes are kept, whether or not they are JSON: only ``content(limits:)`` reads them. Two values are equal when
/// their bytes are equal.
public struct Base64JSON<Content: FieldValue>: Hashable, Sendable {
    /// The bytes that were in Base64.
    public let data: Data

    /// Creates a value from any bytes, whether or not they are JSON.
    public init(data: Data) {
        self.data = data
    }

    /// Creates a value from its content.
    ///
    /// - Throws: ``WebhookEncodingError`` when a value in the content cannot be encoded so that decoding gives an
    ///   equal value.
    public init(content: Content) throws(WebhookEncodingError) {
        data = Data(try content.jsonBytes())
    }

    /// Reads the content.
    ///
    /// - Parameter limits: The largest size and nesting depth of the text.
    /// - Throws: `JSONError` when the bytes are not a single JSON value, do not match the schema, or exceed the
    ///   limits.
    public func content(limits: JSONLimits = .standard) throws(JSONError) -> Content {
        try Content(jsonBytes: Array(data), limits: limits)
    }
}

extension Base64JSON: CustomFieldValue, CustomStringConvertible {
    /// Creates a value from any bytes, whether or not they are JSON.
    public init(fieldValue: Data) { self.init(data: fieldValue) }

    /// The bytes that were in Base64.
    public var fieldValue: Data { data }

    /// The bytes as text, with U+FFFD for those that are not UTF-8.
    public var description: String { String(decoding: data, as: UTF8.self) }
}
