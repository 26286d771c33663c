#if Receiver
import WebhookEvents

extension SignatureFormat {
    /// The signed content of a received request, with the text of its time.
    func content(
        of request: WebhookRequest, timestamp: String?
    ) throws(SignatureError) -> [[UInt8]] {
        var content: [[UInt8]] = []
        for part in self.content.parts {
            if let name = header(of: part) {
                let value = try SignatureHeader.value(of: name, in: request.message.headers)
                if case .header = part, !headerDelimiters.isDisjoint(with: value.utf8) {
                    throw .malformedHeader(name)
                }
                content.append(Array(value.utf8))
            } else if let bytes = bytes(of: part, request, timestamp: timestamp) {
                content.append(bytes)
            } else {
                throw .missingURL
            }
        }
        return content
    }

    /// The content to sign, for a request with additional header fields.
    func content(
        of request: WebhookRequest, timestamp: String?, with added: [WebhookHeaders.Field]
    ) throws(SigningError) -> [[UInt8]] {
        var headers = request.message.headers
        for field in added { headers[field.name] = field.value }
        var content: [[UInt8]] = []
        for part in self.content.parts {
            if let name = header(of: part) {
                guard let value = headers[name] else { throw .missingHeader(name) }
                content.append(Array(value.utf8))
            } else if let bytes = bytes(of: part, request, timestamp: timestamp) {
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
        case .id: idHeader
        case .text, .body, .url, .method, .timestamp: nil
        }
    }

    /// The bytes of a part that is in no header field of its own; `nil` for an unknown URL.
    private func bytes(
        of part: SignedContent.Part, _ request: WebhookRequest, timestamp: String?
    ) -> [UInt8]? {
        switch part {
        case .text(let text): Array(text.utf8)
        case .body: request.message.body
        case .url: request.url.map { Array($0.utf8) }
        case .method: Array(request.method.utf8)
        case .timestamp: timestamp.map { Array($0.utf8) }
        case .id, .header: nil
        }
    }
}
#endif
