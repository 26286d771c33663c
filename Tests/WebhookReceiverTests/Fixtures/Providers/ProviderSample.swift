#if Receiver
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver

/// A provider's recipe for signed requests, written after its documentation with other code than the
/// scheme's.
struct ProviderSample: Sendable, CustomTestStringConvertible {
    let provider: String
    let scheme: any SignatureScheme
    /// The header fields that no one else may change.
    let fields: [String]
    /// Whether the delivery counts as authentic with its body.
    var isBodySigned = true
    /// Whether the scheme checks the time.
    var signsTime = true
    /// Whether any other body is refused.
    var protectsBody = true
    /// The texts of the body that nobody else may change, where the rest is not protected.
    var protectedTexts: [String] = []
    /// The bytes of the URL that nobody else may change.
    var changesURL: Range<Int> = 0..<0
    /// A body that the provider may send, with a number.
    var body: @Sendable (_ number: Int) -> [UInt8] = {
        Array(#"{"id": "evt_\#($0)", "text": "ü \#($0)\n"}"#.utf8)
    }
    let request: @Sendable (_ body: [UInt8]) -> WebhookRequest

    var testDescription: String { provider }

    /// The time of each request.
    static let time = Date(timeIntervalSince1970: 1_700_000_000)

    /// A request that the provider may send, with a number.
    func request(_ number: Int) -> WebhookRequest { request(body(number)) }
}

extension ProviderSample {
    /// All bytes of a request that must not change, as copies with one of them changed.
    func tampered(_ request: WebhookRequest) -> [WebhookRequest] {
        let fields = fields.flatMap { name in
            Self.changes(of: Array((request.message.headers[name] ?? "").utf8)).map {
                var request = request
                request.message.headers[name] = String(decoding: $0, as: UTF8.self)
                return request
            }
        }
        let bodies = bodyChanges(request.message.body).map {
            var request = request
            request.message.body = $0
            return request
        }
        let url = Array((request.url ?? "").utf8)
        let urls = changesURL.map { index in
            var request = request
            var url = url
            url[index] = Self.changed(url[index])
            request.url = String(decoding: url, as: UTF8.self)
            return request
        }
        return fields + bodies + urls
    }

    private func bodyChanges(_ body: [UInt8]) -> [[UInt8]] {
        if protectsBody { return Self.changes(of: body) }
        return protectedTexts.flatMap { text in
            let text = Array(text.utf8)
            let start = body.indices.first { body[$0...].starts(with: text) } ?? body.endIndex
            return body.indices[start...].prefix(text.count).map { index in
                var body = body
                body[index] = Self.changed(body[index])
                return body
            }
        }
    }

    private static func changes(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.indices.map { index in
            var bytes = bytes
            bytes[index] = changed(bytes[index])
            return bytes
        } + [bytes + [UInt8(ascii: "0")], Array(bytes.dropLast())]
    }

    /// Another byte of the same kind. It differs in the high bits of a digit in Base64, since the low ones of the
    /// last digit may be unused.
    private static func changed(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 0x30 + (byte - 0x30 + 5) % 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
            // A hexadecimal digit of another value, and a digit in Base64 that is 26 away or more.
            byte - UInt8(ascii: byte < 0x60 ? "A" : "a") + UInt8(ascii: "0")
        case UInt8(ascii: "G")...UInt8(ascii: "Z"): byte - UInt8(ascii: "G") + UInt8(ascii: "a")
        case UInt8(ascii: "g")...UInt8(ascii: "z"): byte - UInt8(ascii: "g") + UInt8(ascii: "A")
        default: byte ^ 1
        }
    }
}
#endif
