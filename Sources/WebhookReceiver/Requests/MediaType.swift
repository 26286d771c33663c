#if Receiver
/// The media type of a `Content-Type` field (RFC 9110, section 8.3.1) in lower case, without its
/// parameters.
struct MediaType {
    private let name: [UInt8]

    init(_ value: String) {
        name = value.utf8.prefix { $0 != UInt8(ascii: ";") }.compactMap { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            default: byte
            }
        }
    }

    /// Whether the type is JSON: `application/json`, `text/json`, or any type with the suffix `+json`
    /// (RFC 6839, section 3.1).
    var isJSON: Bool {
        isEqual("application/json") || isEqual("text/json")
            || name.suffix(5).elementsEqual("+json".utf8)
    }

    var isForm: Bool { isEqual("application/x-www-form-urlencoded") }

    private func isEqual(_ text: String) -> Bool { name.elementsEqual(text.utf8) }
}
#endif
