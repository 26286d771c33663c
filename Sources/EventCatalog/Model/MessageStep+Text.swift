package import StrictJSON

extension MessageStep {
    /// The JSON in a string to which the step leads; `nil` if it is not JSON.
    package func json(in string: String) -> JSONValue? {
        switch kind {
        case .array: nil
        case .json: try? JSONValue(Array(string.utf8))
        case .base64: string.base64Bytes.flatMap { try? JSONValue($0) }
        }
    }

    /// What contains a message at the target of the step: an array, or a string.
    package func value(with message: JSONValue) -> JSONValue {
        switch kind {
        case .array: .array([message])
        case .json: .string(String(decoding: message.bytes, as: UTF8.self))
        case .base64: .string(String(base64: message.bytes))
        }
    }
}
