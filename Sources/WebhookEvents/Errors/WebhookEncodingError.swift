/// The reason why an event or a value cannot be encoded: decoding would not give an equal one.
public struct WebhookEncodingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason for the error.
    public enum Reason: Hashable, Sendable {
        /// A number is infinite or not a number.
        case notFinite
        /// A time is not finite, is outside the years 0 to 9999 of RFC 3339, or would be decoded as
        /// a different time: if the catalog does not declare the unit, seconds may be read as
        /// milliseconds.
        case timeOutOfRange
        /// The catalog declares a number at this location, and the text is not a number.
        case notNumber(String)
        /// The catalog declares no location for the value.
        case noLocation
        /// The value is required in a CloudEvent (CloudEvents 1.0.2, "Required Attributes").
        case missing
        /// An attribute of a CloudEvent in binary mode is an object or an array.
        case notAttribute
        /// No header field can have the name of this attribute of a CloudEvent, or another attribute
        /// has it: header fields do not depend on case.
        case notHeaderName
        /// The data of a CloudEvent is not Base64 (RFC 4648, section 4).
        case notBase64
        /// A CloudEvent has both `data` and `data_base64` (JSON Event Format 1.0.2, section 3.1.1).
        case twoKindsOfData
        /// The value of a header field contains a control character, or begins or ends with white
        /// space (RFC 9110, section 5.5).
        case notHeaderValue
        /// The value of a union would be decoded as another variant.
        case otherVariant
        /// The attributes belong to another catalog.
        case otherCatalog
        /// A form would be decoded as another payload: it has no empty arrays, and texts only.
        case notInForm
        /// The message would be decoded as an event of another type.
        case otherType(String?)
        /// The message could not be decoded as an event of its type.
        case refused(JSONError)
    }

    /// The location of the error: keys joined with dots and indices in brackets, as in
    /// `data.items[2].amount`, or the name of a header field. Empty for the whole body.
    public let path: String

    /// The reason for the error.
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
        case .timeOutOfRange: "the location has no form for such a time"
        case .notNumber(let text): "the catalog has a number there, and '\(text)' is none"
        case .noLocation: "the catalog has no location for it"
        case .missing: "a CloudEvent must have it"
        case .notAttribute: "an attribute is a string, a number or a boolean"
        case .notHeaderName: "no header field has this name, or another attribute has it"
        case .notBase64: "the text is not Base64"
        case .twoKindsOfData: "a CloudEvent has either 'data' or 'data_base64'"
        case .notHeaderValue:
            "a header field has no control characters, and no white space at its ends"
        case .otherVariant: "it would be read as another variant of the union"
        case .otherCatalog: "the attributes are of another catalog"
        case .notInForm: "a form with these values would be read as another payload"
        case .otherType(let type): "it would be read as an event of the type \(type ?? "null")"
        case .refused(let error): "it would be refused: \(error)"
        }
    }
}
