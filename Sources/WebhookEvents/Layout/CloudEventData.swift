/// Data of CloudEvents that is not JSON: bytes for a payload of bytes, and text for one of text.
enum CloudEventData {
    /// Bytes as the JSON value of a payload; `nil` if its type has neither bytes nor text, or the bytes
    /// are no text.
    static func value(of bytes: [UInt8], as type: FieldType) -> JSONValue? {
        switch type {
        case .nullable(let wrapped): return value(of: bytes, as: wrapped)
        case .base64: return .string(String(base64: bytes))
        case .string, .json:
            let text = String(decoding: bytes, as: UTF8.self)
            return text.utf8.elementsEqual(bytes) ? .string(text) : nil
        default: return nil
        }
    }

    /// The bytes of a payload; `nil` if its type has neither bytes nor text.
    static func bytes(of value: JSONValue, as type: FieldType) -> [UInt8]? {
        switch type {
        case .nullable(let wrapped): bytes(of: value, as: wrapped)
        case .base64: value.string?.base64Bytes
        case .string, .json: value.string.map { Array($0.utf8) }
        default: nil
        }
    }
}
