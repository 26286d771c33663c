#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    private static let hook = "https://shop.example/hooks"

    /// Providers that sign the fields of a form.
    static func forms() throws -> [ProviderSample] {
        [
            try mandrill(), try braintree(), try twilio(),
        ]
    }

    private static func mandrill() throws -> ProviderSample {
        let key = "aZ1bY2cX3dW4eV5fU6gT7h"
        return ProviderSample(
            provider: "Mandrill", scheme: try .mandrill(webhookKeys: [key], url: hook),
            fields: ["X-Mandrill-Signature"], signsTime: false,
            body: { Recipe.bytes("mandrill_events=%5B%7B%22event%22%3A%22open\($0)%22%7D%5D") }
        ) { body in
            let events = String(decoding: body, as: UTF8.self).removingPercentEncoding ?? ""
            let value = events.dropFirst("mandrill_events=".count)
            let code = Recipe.hmac(
                .sha1, Recipe.bytes(key), Recipe.bytes(hook + "mandrill_events" + value))
            return WebhookRequest(
                headers: [("X-Mandrill-Signature", Recipe.base64(code))], body: body)
        }
    }

    private static func twilio() throws -> ProviderSample {
        let token = "an authentication token"
        return ProviderSample(
            provider: "Twilio forms", scheme: try .twilio(secrets: [token]),
            fields: ["X-Twilio-Signature"], signsTime: false,
            body: { Recipe.bytes("AccountSid=AC1&Body=Hello\($0)&From=%2B15017122661") }
        ) { body in
            let fields = String(decoding: body, as: UTF8.self).split(separator: "&").map {
                $0.replacingOccurrences(of: "=", with: "").removingPercentEncoding ?? ""
            }
            let code = Recipe.hmac(
                .sha1, Recipe.bytes(token), Recipe.bytes(hook + fields.joined()))
            return WebhookRequest(
                url: hook,
                headers: [
                    ("Content-Type", "application/x-www-form-urlencoded"),
                    ("X-Twilio-Signature", Recipe.base64(code)),
                    ("I-Twilio-Idempotency-Token", "1"),
                ], body: body)
        }
    }

    private static func braintree() throws -> ProviderSample {
        let (publicKey, privateKey) = ("integration_public_key", "integration_private_key")
        let key = Array(Insecure.SHA1.hash(data: Data(privateKey.utf8)))
        return ProviderSample(
            provider: "Braintree",
            scheme: try .braintree(publicKey: publicKey, privateKey: privateKey),
            fields: [], signsTime: false,
            body: { number in
                let xml = "<notification><kind>check</kind><n>\(number)</n></notification>"
                let payload = Recipe.base64(Recipe.bytes(xml))
                let code = Recipe.hex(Recipe.hmac(.sha1, key, Recipe.bytes(payload)))
                return Recipe.bytes(
                    "bt_signature=\(publicKey)%7C\(code)&bt_payload="
                        + payload.replacingOccurrences(of: "=", with: "%3D"))
            }
        ) { WebhookRequest(headers: [], body: $0) }
    }
}
#endif
