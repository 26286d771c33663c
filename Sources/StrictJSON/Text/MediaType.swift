/// A media type, such as the value of `Content-Type` (RFC 9110, section 8.3.1), in lower case and without its
/// parameters.
package struct MediaType: Sendable {
    package static let form = "application/x-www-form-urlencoded"

    private let bytes: [UInt8]

    /// Parses a media type; every text is one.
    package init(_ value: String) {
        bytes = value.utf8.prefix { $0 != UInt8(ascii: ";") }.compactMap { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }

    /// The type and the subtype, such as `application/json`.
    package var name: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the type is JSON: one with the subtype `json`, such as `application/json`, or with the suffix
    /// `+json` (RFC 6839, section 3.1; JSON Event Format for CloudEvents 1.0.2, section 3.1.1).
    package var isJSON: Bool {
        let end = bytes.suffix(5)
        return end.elementsEqual("/json".utf8) || end.elementsEqual("+json".utf8)
    }

    /// Whether the type is that of forms.
    package var isForm: Bool { isEqual(Self.form) }

    private func isEqual(_ text: String) -> Bool { bytes.elementsEqual(text.utf8) }
}
