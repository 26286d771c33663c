#if Receiver
import Foundation
import WebhookEvents
import WebhookReceiver

extension ProviderSample {
    private static let token = "7f3c0e6f-a token of one's own"

    /// Providers that send a secret and sign nothing.
    static func tokens() throws -> [ProviderSample] {
        try [
            header("GitLab", .gitLab(tokens: [token]), "X-Gitlab-Token"),
            header("Okta", .okta(secrets: [token]), "Authorization"),
            header("Telegram", .telegram(tokens: [token]), "X-Telegram-Bot-Api-Secret-Token"),
            header(
                "Basic", .basic(userName: "shop", password: token), "Authorization",
                "Basic " + Recipe.base64(Recipe.bytes("shop:" + token))),
            query("Mailchimp", "secret"), query("Azure Event Grid", "secret"),
            ProviderSample(
                provider: "Microsoft Graph", scheme: .microsoftGraph(clientStates: [token]),
                fields: [], signsTime: false, protectsBody: false, protectedTexts: [token],
                body: { number in
                    Recipe.bytes(
                        #"{"value": [{"clientState": "\#(token)", "resource": "\#(number)"}]}"#)
                }
            ) { WebhookRequest(headers: [], body: $0) },
        ]
    }

    private static func query(_ provider: String, _ name: String) throws -> ProviderSample {
        let url = "https://shop.example/?\(name)="
        let value = token.replacingOccurrences(of: " ", with: "%20")
        return ProviderSample(
            provider: provider, scheme: try TokenScheme(.queryParameter(name), tokens: [token]),
            fields: [], signsTime: false, protectsBody: false,
            changesURL: url.count..<url.count + value.count
        ) { WebhookRequest(url: url + value, headers: [], body: $0) }
    }

    private static func header(
        _ provider: String, _ scheme: some SignatureScheme, _ name: String, _ value: String = token
    ) -> ProviderSample {
        ProviderSample(
            provider: provider, scheme: scheme, fields: [name], signsTime: false,
            protectsBody: false
        ) { WebhookRequest(headers: [(name, value), ("Idempotency-Key", "1")], body: $0) }
    }
}
#endif
