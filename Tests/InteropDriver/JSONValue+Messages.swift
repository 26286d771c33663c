#if Receiver
import Foundation
import StrictJSON
import WebhookEvents

extension JSONValue {
    /// A string that a request must contain.
    func text(_ key: String) throws -> String {
        guard let text = self[key]?.string else { throw DriverError.notUnderstood(key) }
        return text
    }

    /// The message of a request: `headers` as pairs, and `body` in Base64.
    func message() throws -> WebhookMessage {
        guard let body = Data(base64Encoded: try text("body")) else {
            throw DriverError.notUnderstood("body")
        }
        let headers = (self["headers"]?.array ?? []).map {
            ($0[0]?.string ?? "", $0[1]?.string ?? "")
        }
        return WebhookMessage(headers: headers, body: [UInt8](body))
    }

    /// A message as a response.
    init(_ message: WebhookMessage) {
        self = [
            "headers": JSONValue(message.headers.fields),
            "body": .string(Data(message.body).base64EncodedString()),
        ]
    }

    /// Header fields as pairs.
    init(_ fields: [WebhookHeaders.Field]) {
        self = .array(fields.map { .array([.string($0.name), .string($0.value)]) })
    }
}
#endif
