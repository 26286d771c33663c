#if Receiver
import Foundation
import TestSupport
import WebhookEvents
import WebhookReceiver

/// A published request with its secret, and whether it is authentic.
struct SignatureVector {
    let name: String
    let scheme: String
    /// `nil` where the providers' own libraries disagree.
    let isValid: Bool?
    let refusesSecret: Bool
    let secret: String
    let request: WebhookRequest
    let now: Date

    static let all: [SignatureVector] = {
        let file = Corpora.folder.appendingPathComponent("signature-vectors/vectors.json")
        guard let data = try? Data(contentsOf: file), let json = try? JSONValue([UInt8](data))
        else { return [] }
        return (json.array ?? []).enumerated().map { SignatureVector($1, at: $0) }
    }()

    private init(_ json: JSONValue, at index: Int) {
        scheme = json["scheme"]?.string ?? ""
        name = "\(index) \(scheme): \(json["note"]?.string ?? "")"
        isValid = json["valid"]?.boolean
        refusesSecret = json["configError"]?.boolean ?? false
        secret = json["secret"]?.string ?? ""
        now = Date(timeIntervalSince1970: json["now"]?.number?.double ?? 0)
        var headers = (json["headers"]?.object ?? JSONObject()).map {
            ($0.key, $0.value.string ?? "")
        }
        if let code = json["mac"]?.string { headers.append(("X-Signature", code)) }
        var body = Array((json["body"]?.string ?? "").utf8)
        if let form = json["params"].map(Self.form) {
            headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            body = Array(form.utf8)
        }
        request = WebhookRequest(url: json["url"]?.string, headers: headers, body: body)
    }

    private static func form(_ params: JSONValue) -> String {
        var fields = (params.object ?? JSONObject()).map { ($0.key, $0.value.string ?? "") }
        for pair in params.array ?? [] {
            fields.append((pair[0]?.string ?? "", pair[1]?.string ?? ""))
        }
        return fields.map { "\($0)=\($1.replacingOccurrences(of: "+", with: "%2B"))" }
            .joined(separator: "&")
    }

    /// The scheme with the vector's secret.
    func makeScheme() throws -> any SignatureScheme {
        let secrets = [secret]
        switch scheme {
        case "standard-webhooks", "standard-webhooks-v1a":
            return try StandardWebhooks(secrets: secrets)
        case "stripe": return try StripeScheme(secrets: secrets)
        case "github": return try HMACScheme(.github, secrets: secrets)
        case "slack": return try HMACScheme(.slack, secrets: secrets)
        case "shopify": return try HMACScheme(.shopify, secrets: secrets)
        case "line": return try HMACScheme(.line, secrets: secrets)
        case "twilio": return try TwilioScheme(secrets: secrets)
        case "hmac-sha256-hex":
            return try HMACScheme(HMACFormat(signatureHeader: "X-Signature"), secrets: secrets)
        default: throw UnknownScheme(name: scheme)
        }
    }

    struct UnknownScheme: Error {
        let name: String
    }
}
#endif
