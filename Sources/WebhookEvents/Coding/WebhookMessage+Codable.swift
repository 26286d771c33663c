#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension WebhookMessage: Codable {
    // The keys are lowercase words, which no key strategy changes.
    private enum CodingKeys: String, CodingKey {
        case headers
        case body
        case base64
    }

    /// Decodes a message from the form that ``encode(to:)`` writes, byte for byte.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let headers = try container.decodeIfPresent(WebhookHeaders.self, forKey: .headers)
        let body: [UInt8]
        if container.contains(.base64) {
            body = [UInt8](try container.decode(CodedValue<Data>.self, forKey: .base64).value)
        } else {
            body = Array(
                try container.decode(CodedValue<String>.self, forKey: .body).value.utf8)
        }
        self.init(headers: headers ?? WebhookHeaders(), body: body)
    }

    /// Encodes the header fields in order, and the body as text:
    ///
    /// ```json
    /// {
    ///     "headers": [{ "name": "X-Topic", "value": "order.paid" }],
    ///     "body": "{\"id\":1}"
    /// }
    /// ```
    ///
    /// A body that is not UTF-8, or contains control characters other than tab, line feed and
    /// carriage return, is encoded in Base64 under the key `base64` instead (RFC 4648, section 4).
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(headers, forKey: .headers)
        if let text = bodyText {
            try container.encode(CodedValue(text), forKey: .body)
        } else {
            try container.encode(CodedValue(Data(body)), forKey: .base64)
        }
    }

    /// The body as text, if all coders preserve it.
    private var bodyText: String? {
        guard body.allSatisfy(\.isPlainInText) else { return nil }
        let text = String(decoding: body, as: UTF8.self)
        return text.utf8.elementsEqual(body) ? text : nil
    }
}

extension UInt8 {
    fileprivate var isPlainInText: Bool {
        self >= 0x20 && self != 0x7F || self == 0x09 || self == 0x0A || self == 0x0D
    }
}
