#if Receiver
/// The media type of a `Content-Type` (RFC 9110, section 8.3.1), without parameters and case.
struct MediaType {
    let name: String

    init(_ value: String) {
        name = String(value.prefix { $0 != ";" }).lowercased().filter { !$0.isWhitespace }
    }

    /// Whether it is JSON: `application/json`, `text/json`, or any type with the suffix `+json`
    /// (RFC 6839, section 3.1).
    var isJSON: Bool {
        name == "application/json" || name == "text/json" || name.hasSuffix("+json")
    }

    var isForm: Bool { name == "application/x-www-form-urlencoded" }
}
#endif
