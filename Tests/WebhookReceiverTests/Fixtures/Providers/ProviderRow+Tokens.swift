#if Receiver
extension ProviderRow {
    /// The rows of providers with signed tokens, forms and certificates.
    static let further: [ProviderRow] =
        [
            ProviderRow(
                provider: "Braintree", scheme: ".braintree(publicKey:privateKey:)",
                decoding: "form, with XML in Base64",
                source: library("braintree")),
            ProviderRow(
                provider: "Mandrill", scheme: ".mandrill(webhookKeys:url:)",
                handshake: "`.mandrill`: `HEAD`; `.mandrillTest`: `POST` of no events",
                decoding: "form with JSON, batch", answer: "200 to the handshakes",
                source: "https://mandrill.zendesk.com/hc/en-us/articles/"
                    + "205583257-How-to-Authenticate-Webhook-Requests"),
            ProviderRow(
                provider: "MessageBird", scheme: ".messageBird(signingKeys:)",
                source: library("messagebird")),
            ProviderRow(
                provider: "Mollie", scheme: ".hmac(.mollie, secrets:)",
                source: library("mollie-api-py")),
            ProviderRow(
                provider: "monday.com", scheme: ".monday(signingSecrets:audience:)",
                handshake: "`.monday`: `POST` of a `challenge`",
                source: "https://developer.monday.com/apps/docs/authorization-header"),
            ProviderRow(
                provider: "Plaid", scheme: ".plaid(load:)",
                source: "https://plaid.com/docs/api/webhooks/webhook-verification/"),
            ProviderRow(
                provider: "Slack commands", scheme: ".slack(secrets:)", decoding: "form",
                answer: "JSON or text, or an empty body", source: library("slack-sdk")),
            ProviderRow(
                provider: "Twilio forms", scheme: ".twilio(secrets:)", decoding: "form",
                answer: "TwiML, or an empty body", source: library("twilio")),
            ProviderRow(
                provider: "Vonage", scheme: ".vonage(secrets:)", source: library("vonage-jwt")),
        ] + certificates

    #if Certificates
    private static let certificates: [ProviderRow] = [
        ProviderRow(
            provider: "Amazon SNS", scheme: ".amazonSNS(topicARNs:trust:fetch:)",
            handshake: "`.amazonSNS(topicARN:_:)`: signed `SubscriptionConfirmation`",
            decoding: "JSON, as `text/plain`",
            source: "https://docs.aws.amazon.com/sns/latest/dg/"
                + "sns-verify-signature-of-message-verify-message-signature.html"),
        ProviderRow(
            provider: "Apple App Store", scheme: ".appStore(bundleIDs:environment:trust:)",
            decoding: "JSON in a token", source: library("app-store-server-library")),
        ProviderRow(
            provider: "Google Pub/Sub", scheme: ".pubSub(audience:email:load:)",
            decoding: "JSON, with a message in Base64",
            source: "https://docs.cloud.google.com/pubsub/docs/authenticate-push-subscriptions"),
        ProviderRow(
            provider: "PayPal", scheme: ".payPal(webhookID:trust:fetch:)",
            source: library("paypalrestsdk")),
        ProviderRow(
            provider: "Wise", scheme: ".wise(publicKeys:)", source: library("pywisetransfer")),
    ]
    #else
    private static let certificates: [ProviderRow] = []
    #endif
}
#endif
