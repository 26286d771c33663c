#if Receiver
import WebhookEvents

/// Parses signature header fields.
enum SignatureHeader {
    /// The maximum number of signatures in one field. A sender adds one for each secret in use.
    static let limit = 32

    /// The value of a required field, which must occur once.
    static func value(
        of name: String, in headers: WebhookHeaders
    ) throws(SignatureError) -> String {
        let (value, isRepeated) = headers.first(name)
        guard let value else { throw .missingHeader(name) }
        if isRepeated { throw .repeatedHeader(name) }
        return value
    }

    /// The value of an optional field, which may occur once; `nil` when it is missing or empty.
    static func optionalValue(
        of name: String, in headers: WebhookHeaders
    ) throws(SignatureError) -> String? {
        let (value, isRepeated) = headers.first(name)
        if isRepeated { throw .repeatedHeader(name) }
        return value.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The field for an unsigned identifier, unless the request has it already.
    static func unsignedID(
        _ id: String, in name: String, of request: WebhookRequest
    ) throws(SigningError) -> [WebhookHeaders.Field] {
        guard request.message.headers[name] == nil else { return [] }
        guard isVisible(id) else { throw .identifierNotAllowed }
        return [.init(name: name, value: id)]
    }

    /// Whether a text is not empty and consists of visible ASCII characters.
    static func isVisible(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    }

    /// The nonempty parts of a field, of which there may be ``limit``.
    static func parts(
        of value: String, separator: Character, in name: String
    ) throws(SignatureError) -> [Substring] {
        // A single signature, which is the usual case, needs no splitting.
        if let byte = separator.asciiValue, !value.utf8.contains(byte) {
            return value.isEmpty ? [] : [value[...]]
        }
        // Splitting bytes where possible avoids finding character boundaries, which takes most of the
        // time.
        let parts =
            separator.asciiValue.map {
                value.utf8.split(separator: $0, maxSplits: limit).map { Substring($0) }
            } ?? value.split(separator: separator, maxSplits: limit)
        guard parts.count <= limit else {
            throw .tooManySignatures(header: name, limit: limit)
        }
        return parts
    }
}
#endif
