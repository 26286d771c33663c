#if HTTP
import WebhookEvents
import WebhookReceiver

extension WebhookRequest {
    /// The header fields of the request as they are sent, in order: `Host` comes first (RFC 9110, section 7.2), and
    /// the length is that of the body.
    ///
    /// - Throws: ``TransportError/invalidFields(names:)`` for a name that is not a token, or a value with a control
    ///   character (RFC 9110, section 5.5), which could end the field.
    func sentFields(to target: RequestTarget) throws(TransportError) -> [(String, String)] {
        let framing: Set = ["content-length", "transfer-encoding"]
        var fields = message.headers.fields.filter { !framing.contains($0.name.lowercased()) }
        let invalid = fields.filter {
            !WebhookHeaders.isName($0.name) || $0.value.hasControlCharacter
        }
        guard invalid.isEmpty else { throw .invalidFields(names: invalid.map(\.name)) }
        if message.headers["Host"] == nil {
            fields.insert(.init(name: "Host", value: target.authority), at: 0)
        }
        return fields.map { ($0.name, $0.value) }
    }
}

extension String {
    fileprivate var hasControlCharacter: Bool {
        utf8.contains { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }
    }
}
#endif
