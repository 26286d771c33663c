#if Receiver
import WebhookEvents

/// What the schemes read of header fields.
enum SignatureHeader {
    /// As many signatures as are looked at in one field: a sender has one for each secret in use.
    static let limit = 32

    /// The value of a field that must be there once.
    static func value(
        of name: String, in headers: WebhookHeaders
    ) throws(SignatureError) -> String {
        let values = headers[values: name]
        guard let value = values.first else { throw .missingHeader(name) }
        guard values.count == 1 else { throw .repeatedHeader(name) }
        return value
    }

    /// The parts of a field that are not empty, no more than are looked at.
    static func parts(
        of value: String, separator: Character, in name: String
    ) throws(SignatureError) -> [Substring] {
        let parts = value.split(separator: separator, maxSplits: limit)
        guard parts.count <= limit else {
            throw .tooManySignatures(header: name, limit: limit)
        }
        return parts
    }
}
#endif
