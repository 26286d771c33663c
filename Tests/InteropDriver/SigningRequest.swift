#if Receiver
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver
import WebhookSending

/// A request to sign a message, or to verify one.
struct SigningRequest {
    private let scheme: any SignatureScheme
    private let request: WebhookRequest
    private let json: JSONValue

    init(_ json: JSONValue) throws {
        self.json = json
        let url = json["url"]?.string
        request = WebhookRequest(url: url, message: try json.message())
        let secrets = (json["secrets"]?.array ?? []).compactMap(\.string)
        let shared = (json["sharedKeys"]?.array ?? []).compactMap(\.string)
        let name = try json.text("scheme")
        let others = InteropScheme(json, secrets: secrets, url: url ?? "")
        if !shared.isEmpty {
            scheme = try TwilioScheme(secrets: secrets, sharedKeySecrets: shared)
        } else if let other = try others.scheme(name) {
            scheme = other
        } else if let known = SchemeName(rawValue: name) {
            scheme = try known.scheme(SchemeSettings(secrets: secrets, url: url ?? ""))
        } else {
            throw DriverError.notUnderstood("scheme")
        }
    }

    /// The header fields to add.
    func signed() throws -> JSONValue {
        let seconds = json["time"]?.number?.double ?? 0
        let fields = try scheme.sign(
            request, id: json.text("id"), at: Date(timeIntervalSince1970: seconds))
        return ["headers": JSONValue(fields)]
    }

    /// Whether the message is authentic. If it is, the check of its head must succeed as well.
    func verified() async throws -> JSONValue {
        do {
            let delivery = try await scheme.verify(request)
            guard try await scheme.checkHead(request) == delivery.time else {
                return ["genuine": false, "reason": "the head has another time"]
            }
            return ["genuine": true]
        } catch {
            return ["genuine": false, "reason": .string("\(error)")]
        }
    }
}
#endif
