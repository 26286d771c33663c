#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    private static let secret = "a secret of the provider"
    private static let key = Recipe.bytes(secret)
    private static let seconds = "1700000000"
    private static let hook = "https://shop.example/hooks"

    /// Providers with a named format from the first version on.
    static func presets() throws -> [ProviderSample] {
        try [
            body("GitHub", .github(secrets: [secret]), "X-Hub-Signature-256", "sha256=", .hex),
            body("Shopify", .shopify(secrets: [secret]), "X-Shopify-Hmac-Sha256", "", .base64),
            body(
                "Mollie", .hmac(.mollie, secrets: [secret]), "X-Mollie-Signature", "sha256=", .hex),
            body("LINE", .line(secrets: [secret]), "x-line-signature", "", .base64),
            body(
                "Square", .square(secrets: [secret], notificationURL: hook),
                "x-square-hmacsha256-signature", "", .base64, before: hook),
            slack("Slack"),
            slack("Slack commands") { Recipe.bytes("command=%2Fweather&text=\($0)") },
            standard("Standard Webhooks", "webhook"), standard("Svix", "svix"),
            ProviderSample(
                provider: "Twilio", scheme: .twilio(secrets: [secret]),
                fields: ["X-Twilio-Signature"], signsTime: false
            ) { body in
                let url = hook + "?bodySHA256=" + Recipe.hex(Recipe.sha256(body))
                let code = Recipe.hmac(.sha1, key, Recipe.bytes(url))
                return WebhookRequest(
                    url: url,
                    headers: [
                        ("X-Twilio-Signature", Recipe.base64(code)),
                        ("I-Twilio-Idempotency-Token", "1"),
                    ], body: body)
            },
        ]
    }

    private static func slack(
        _ provider: String, body: (@Sendable (Int) -> [UInt8])? = nil
    ) throws -> ProviderSample {
        var sample = ProviderSample(
            provider: provider, scheme: try .slack(secrets: [secret]),
            fields: ["X-Slack-Signature", "X-Slack-Request-Timestamp"]
        ) { body in
            let code = Recipe.hmacSHA256(key, Recipe.bytes("v0:\(seconds):"), body)
            return WebhookRequest(
                headers: [
                    ("X-Slack-Signature", "v0=" + Recipe.hex(code)),
                    ("X-Slack-Request-Timestamp", seconds),
                ], body: body)
        }
        if let body { sample.body = body }
        return sample
    }

    private static func standard(
        _ provider: String, _ prefix: String
    ) throws -> ProviderSample {
        let secret = "whsec_" + Recipe.base64(key)
        return ProviderSample(
            provider: provider,
            scheme: try .standardWebhooks(secrets: [secret], headerPrefix: prefix),
            fields: ["id", "timestamp", "signature"].map { "\(prefix)-\($0)" }
        ) { body in
            let code = Recipe.hmacSHA256(key, Recipe.bytes("msg_1.\(seconds)."), body)
            return WebhookRequest(
                headers: [
                    ("\(prefix)-id", "msg_1"), ("\(prefix)-timestamp", seconds),
                    ("\(prefix)-signature", "v1," + Recipe.base64(code)),
                ], body: body)
        }
    }

    private static func body(
        _ provider: String, _ scheme: some SignatureScheme, _ header: String, _ prefix: String,
        _ encoding: SignatureEncoding, before text: String = ""
    ) -> ProviderSample {
        ProviderSample(
            provider: provider, scheme: scheme, fields: [header], signsTime: false
        ) { body in
            let code = Recipe.hmacSHA256(key, Recipe.bytes(text), body)
            let value = prefix + (encoding == .hex ? Recipe.hex(code) : Recipe.base64(code))
            return WebhookRequest(
                headers: [
                    (header, value), ("X-GitHub-Delivery", "1"), ("X-Shopify-Webhook-Id", "1"),
                ], body: body)
        }
    }
}
#endif
