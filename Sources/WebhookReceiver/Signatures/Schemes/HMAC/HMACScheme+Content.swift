#if Receiver
import WebhookEvents

extension HMACScheme {
    /// The signed content of a received request.
    func content(of request: WebhookRequest) throws(SignatureError) -> [[UInt8]] {
        var content: [[UInt8]] = []
        for part in format.content.parts {
            if let name = header(of: part) {
                let value = try SignatureHeader.value(of: name, in: request.message.headers)
                if case .header = part, !format.idDelimiters.isDisjoint(with: value.utf8) {
                    throw .malformedHeader(name)
                }
                content.append(Array(value.utf8))
            } else if let bytes = bytes(of: part, request) {
                content.append(bytes)
            } else {
                throw .missingURL
            }
        }
        return content
    }

    /// The content to sign, for a request with additional header fields.
    func content(
        of request: WebhookRequest, with added: [WebhookHeaders.Field]
    ) throws(SigningError) -> [[UInt8]] {
        var headers = request.message.headers
        for field in added { headers[field.name] = field.value }
        var content: [[UInt8]] = []
        for part in format.content.parts {
            if let name = header(of: part) {
                guard let value = headers[name] else { throw .missingHeader(name) }
                content.append(Array(value.utf8))
            } else if let bytes = bytes(of: part, request) {
                content.append(bytes)
            } else {
                throw .missingURL
            }
        }
        return content
    }

    /// The header field that contains a part; `nil` for the parts that are in none.
    private func header(of part: SignedContent.Part) -> String? {
        switch part {
        case .header(let name): name
        case .timestamp: format.timestampHeader
        case .id: format.idHeader
        case .text, .body, .url: nil
        }
    }

    /// The bytes of a part that is in no header field; `nil` for an unknown URL.
    private func bytes(of part: SignedContent.Part, _ request: WebhookRequest) -> [UInt8]? {
        switch part {
        case .text(let text): Array(text.utf8)
        case .body: request.message.body
        case .url: request.url.map { Array($0.utf8) }
        case .timestamp, .id, .header: nil
        }
    }
}
#endif
