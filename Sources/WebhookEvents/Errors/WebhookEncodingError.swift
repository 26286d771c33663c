/// Why an event, or a value, cannot be written: it has no form in which it would be read as what it is.
public struct WebhookEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// A number is infinite or not a number.
        case notFinite
        /// A time is outside the years 0 to 9999, or not finite.
        case timeOutOfRange
        /// The catalog has a number there, and the text is none.
        case notNumber(String)
        /// The catalog has no location for the value.
        case noLocation
        /// A CloudEvent must have the value (CloudEvents 1.0.2, "Required Attributes").
        case missing
        /// An attribute of a CloudEvent in binary mode is an object or an array.
        case notAttribute
        /// The value of a header field has a control character, or white space at an end (RFC 9110,
        /// section 5.5).
        case notHeaderValue
        /// The value of a union would be read as that of another variant.
        case otherVariant
        /// The attributes are of another catalog.
        case otherCatalog
        /// The message would be read as an event of another type.
        case otherType(String?)
        /// The message would not be read as an event of its type.
        case refused(JSONError)
    }

    /// Where: keys joined with dots, positions in brackets, as in `data.items[2].amount`, or the name of
    /// a header field. Empty for the whole body.
    public let path: String

    /// What is wrong.
    public let reason: Reason

    package init(_ reason: Reason, at path: String) {
        self.reason = reason
        self.path = path
    }

    /// The path and the reason in one line.
    public var description: String {
        path.isEmpty ? "\(reason)" : "\(path): \(reason)"
    }
}

extension WebhookEncodingError.Reason: CustomStringConvertible {
    /// The reason in one line.
    public var description: String {
        switch self {
        case .notFinite: "\(JSONWriteError.notFinite)"
        case .timeOutOfRange: "RFC 3339 has no such time: it is not in the years 0 to 9999"
        case .notNumber(let text): "the catalog has a number there, and '\(text)' is none"
        case .noLocation: "the catalog has no location for it"
        case .missing: "a CloudEvent must have it"
        case .notAttribute: "an attribute is a string, a number or a boolean"
        case .notHeaderValue:
            "a header field has no control characters, and no white space at its ends"
        case .otherVariant: "it would be read as another variant of the union"
        case .otherCatalog: "the attributes are of another catalog"
        case .otherType(let type): "it would be read as an event of the type \(type ?? "null")"
        case .refused(let error): "it would be refused: \(error)"
        }
    }
}
