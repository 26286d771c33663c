#if Receiver
import StrictJSON

/// An object or an array in a string, as JSON or as JSON in Base64.
struct EmbeddedValue {
    let json: JSONValue
    private let isBase64: Bool

    /// - Returns: `nil` if the string contains neither.
    init?(_ text: String) {
        if let json = Self.container(Array(text.utf8)) {
            (self.json, isBase64) = (json, false)
        } else if let json = text.base64Bytes.flatMap(Self.container) {
            (self.json, isBase64) = (json, true)
        } else {
            return nil
        }
    }

    private static func container(_ bytes: [UInt8]) -> JSONValue? {
        guard let json = try? JSONValue(bytes), json.object != nil || json.array != nil else {
            return nil
        }
        return json
    }

    /// A string with another value.
    func text(with json: JSONValue) -> JSONValue {
        .string(isBase64 ? String(base64: json.bytes) : String(decoding: json.bytes, as: UTF8.self))
    }
}
#endif
