#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    private static let secret = "a secret of the provider"
    private static let key = Recipe.bytes(secret)
    private static let seconds = "1700000000"
    private static let rfc3339 = "2023-11-14T22:13:20.123456789Z"
    private static let hook = "https://shop.example/hooks"

    /// Providers with HMAC signatures.
    static func hmac() throws -> [ProviderSample] {
        try [
            timed("Stripe", .stripe(secrets: [secret]), "Stripe-Signature", "t=%,v1=", "."),
            timed("Mux", .hmac(.mux, secrets: [secret]), "Mux-Signature", "t=%,v1=", "."),
            timed(
                "Calendly", .hmac(.calendly, secrets: [secret]), "Calendly-Webhook-Signature",
                "t=%,v1=", "."),
            timed("Paddle", .hmac(.paddle, secrets: [secret]), "Paddle-Signature", "ts=%;h1=", ":"),
            timed(
                "Recurly", .hmac(.recurly, secrets: [secret]), "recurly-signature", "%,", ".",
                time: "1700000000000"),
        ] + separate()
    }

    /// A provider that signs the time, a separator and the body, with both in one field.
    private static func timed(
        _ provider: String, _ scheme: some SignatureScheme, _ field: String, _ template: String,
        _ separator: String, time: String = seconds
    ) -> ProviderSample {
        ProviderSample(provider: provider, scheme: scheme, fields: [field]) { body in
            let code = Recipe.hmacSHA256(key, Recipe.bytes(time + separator), body)
            let value = template.replacingOccurrences(of: "%", with: time) + Recipe.hex(code)
            return WebhookRequest(headers: [(field, value)], body: body)
        }
    }

    /// Providers with the time in a field of its own, or without one.
    private static func separate() throws -> [ProviderSample] {
        [
            ProviderSample(
                provider: "Zendesk", scheme: try HMACScheme(.zendesk, secrets: [secret]),
                fields: [
                    "X-Zendesk-Webhook-Signature", "X-Zendesk-Webhook-Signature-Timestamp",
                ]
            ) { body in
                let code = Recipe.hmacSHA256(key, Recipe.bytes(rfc3339), body)
                return WebhookRequest(
                    headers: [
                        ("X-Zendesk-Webhook-Signature", Recipe.base64(code)),
                        ("X-Zendesk-Webhook-Signature-Timestamp", rfc3339),
                    ], body: body)
            },
            ProviderSample(
                provider: "Box", scheme: try HMACScheme(.box, secrets: [secret]),
                fields: ["box-signature-secondary", "box-delivery-timestamp"]
            ) { body in
                let code = Recipe.hmacSHA256(key, body, Recipe.bytes(rfc3339))
                return WebhookRequest(
                    headers: [
                        ("box-delivery-id", "f96bb54b"), ("box-delivery-timestamp", rfc3339),
                        ("box-signature-primary", Recipe.base64(Recipe.hmacSHA256([1], body))),
                        ("box-signature-secondary", Recipe.base64(code)),
                    ], body: body)
            },
            ProviderSample(
                provider: "Twitch", scheme: try HMACScheme(.twitch, secrets: [secret]),
                fields: [
                    "Twitch-Eventsub-Message-Id", "Twitch-Eventsub-Message-Timestamp",
                    "Twitch-Eventsub-Message-Signature",
                ]
            ) { body in
                let id = "e76c6bd4-55c9-4987-8304-da1588d8988b"
                let code = Recipe.hmacSHA256(key, Recipe.bytes(id + rfc3339), body)
                return WebhookRequest(
                    headers: [
                        ("Twitch-Eventsub-Message-Id", id),
                        ("Twitch-Eventsub-Message-Timestamp", rfc3339),
                        ("Twitch-Eventsub-Message-Signature", "sha256=" + Recipe.hex(code)),
                    ], body: body)
            },
            ProviderSample(
                provider: "DocuSign", scheme: try HMACScheme(.docuSign, secrets: [secret]),
                fields: ["X-DocuSign-Signature-3"], signsTime: false
            ) { body in
                WebhookRequest(
                    headers: (1...3).map {
                        let key = $0 == 3 ? key : [UInt8($0)]
                        return (
                            "X-DocuSign-Signature-\($0)",
                            Recipe.base64(Recipe.hmacSHA256(key, body))
                        )
                    }, body: body)
            },
            ProviderSample(
                provider: "HubSpot",
                scheme: try HMACScheme(.hubSpot(targetURL: hook), secrets: [secret]),
                fields: ["X-HubSpot-Signature-v3", "X-HubSpot-Request-Timestamp"]
            ) { body in
                let time = "1700000000000"
                let code = Recipe.hmacSHA256(
                    key, Recipe.bytes("POST" + hook), body, Recipe.bytes(time))
                return WebhookRequest(
                    headers: [
                        ("X-HubSpot-Signature-v3", Recipe.base64(code)),
                        ("X-HubSpot-Request-Timestamp", time),
                    ], body: body)
            },
        ]
    }
}
#endif
