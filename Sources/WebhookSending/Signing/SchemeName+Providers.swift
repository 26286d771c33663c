#if Receiver
import WebhookReceiver

// The schemes that have a name in `WebhookReceiver`.

extension SchemeName {
    static let presets: [SchemeName] = [
        SchemeName("svix", "Svix") {
            try StandardWebhooks(
                secrets: $0.secrets, headerPrefix: "svix", allowsWeakSecret: $0.allowsWeakSecret)
        },
        SchemeName("stripe", "Stripe") { try StripeScheme(secrets: $0.secrets) },
        SchemeName("twilio", "Twilio", "Twilio forms") { try TwilioScheme(secrets: $0.secrets) },
        format("github", "GitHub") { _ in .github },
        format("slack", "Slack", "Slack commands") { _ in .slack },
        format("mollie", "Mollie") { _ in .mollie },
        format("shopify", "Shopify") { _ in .shopify },
        format("line", "LINE") { _ in .line },
        format("mux", "Mux") { _ in .mux },
        format("calendly", "Calendly") { _ in .calendly },
        format("paddle", "Paddle") { _ in .paddle },
        format("recurly", "Recurly") { _ in .recurly },
        format("zendesk", "Zendesk") { _ in .zendesk },
        format("box", "Box") { _ in .box },
        format("twitch", "Twitch") { _ in .twitch },
        format("docusign", "DocuSign") { _ in .docuSign },
        format("square", "Square", signsRegisteredURL: true) { .square(notificationURL: $0.url) },
        format("hubspot", "HubSpot", signsRegisteredURL: true) { .hubSpot(targetURL: $0.url) },
    ]

    static let publicKeys: [SchemeName] =
        [
            SchemeName("discord", "Discord") { try $0.publicKey(.discord, .ed25519) },
            SchemeName("telnyx", "Telnyx") { try $0.publicKey(.telnyx, .ed25519) },
            SchemeName("sendgrid", "SendGrid") { try $0.publicKey(.sendGrid, .ecdsaP256) },
        ] + rsa

    #if Certificates
    private static let rsa: [SchemeName] = [
        SchemeName("wise", "Wise") { try $0.publicKey(.wise, .rsaSHA256) }
    ]
    #else
    private static let rsa: [SchemeName] = []
    #endif

    /// JSON Web Tokens.
    static let webTokens: [SchemeName] = [
        SchemeName("vonage", "Vonage") {
            try WebTokenScheme(.vonage, secrets: $0.secrets, now: $0.now)
        },
        SchemeName("messagebird", "MessageBird") {
            try WebTokenScheme(.messageBird, secrets: $0.secrets, now: $0.now)
        },
        SchemeName("monday", "monday.com", signsRegisteredURL: true) {
            try WebTokenScheme(.monday(audience: $0.url), secrets: $0.secrets, now: $0.now)
        },
        SchemeName("plaid", "Plaid") { try $0.webToken(.plaid) },
    ]

    static let tokens: [SchemeName] = [
        SchemeName("gitlab", "GitLab") { try TokenScheme.gitLab(tokens: $0.secrets) },
        SchemeName("okta", "Okta") { try TokenScheme.okta(secrets: $0.secrets) },
        SchemeName("telegram", "Telegram") { try TokenScheme.telegram(tokens: $0.secrets) },
        SchemeName("microsoft-graph", "Microsoft Graph") {
            try TokenScheme.microsoftGraph(clientStates: $0.secrets)
        },
        SchemeName("mailchimp", "Mailchimp") {
            try TokenScheme(.queryParameter("secret"), tokens: $0.secrets)
        },
        SchemeName("event-grid", "Azure Event Grid") {
            try TokenScheme(.queryParameter("secret"), tokens: $0.secrets)
        },
    ]

    /// Signatures of forms, and inside of bodies.
    static let bodies: [SchemeName] = [
        SchemeName("mailgun", "Mailgun") {
            try BodySignatureScheme(.mailgun, secrets: $0.secrets)
        },
        SchemeName("adyen", "Adyen payments") {
            try BodySignatureScheme(.adyen, secrets: $0.secrets)
        },
        SchemeName("mandrill", "Mandrill", signsRegisteredURL: true) {
            try MandrillScheme(webhookKeys: $0.secrets, url: $0.url)
        },
        SchemeName("braintree", "Braintree") {
            try BraintreeScheme(keys: $0.pairs().map { (publicKey: $0.0, privateKey: $0.1) })
        },
    ]

    /// A name for an HMAC in a format.
    static func format(
        _ name: String, _ providers: String..., signsRegisteredURL: Bool = false,
        _ format: @escaping @Sendable (SchemeSettings) throws -> HMACFormat
    ) -> SchemeName {
        SchemeName(name, providers, signsRegisteredURL: signsRegisteredURL) {
            try HMACScheme(format($0), secrets: $0.secrets)
        }
    }
}
#endif
