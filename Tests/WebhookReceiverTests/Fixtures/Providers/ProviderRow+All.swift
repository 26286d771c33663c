#if Receiver
extension ProviderRow {
    /// The rows of the samples with a named scheme, and those of ``HMACRecipe``.
    static let all: [ProviderRow] =
        (named + further
        + HMACRecipe.all.map { recipe in
            ProviderRow(
                provider: recipe.provider, scheme: recipe.expression,
                handshake: handshakes[recipe.provider] ?? "",
                decoding: batches.contains(recipe.provider) ? "JSON, batch" : "JSON",
                answer: answers[recipe.provider] ?? "", source: recipeSources[recipe.provider])
        }).sorted { $0.provider.lowercased() < $1.provider.lowercased() }

    private static let named: [ProviderRow] = [
        ProviderRow(
            provider: "Adyen payments", scheme: ".adyen(hmacKeys:)", answer: "`[accepted]`",
            source: "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures"),
        ProviderRow(
            provider: "Azure Event Grid", scheme: #".token(.queryParameter("secret"), tokens:)"#,
            handshake: "`.eventGrid`: `POST` of `SubscriptionValidationEvent`",
            decoding: "JSON, batch",
            answer: "200 to the handshake",
            source: file(
                "articles/event-grid/security-authentication.md",
                of: "MicrosoftDocs/azure-docs", at: "015ce189e2")),
        ProviderRow(
            provider: "Basic", scheme: ".basic(userName:password:)", source: "RFC 7617"),
        ProviderRow(
            provider: "Box", scheme: ".hmac(.box, secrets:)",
            source: "https://developer.box.com/guides/webhooks/v2/signatures-v2/"),
        ProviderRow(
            provider: "Calendly", scheme: ".hmac(.calendly, secrets:)",
            source: "https://developer.calendly.com/docs/webhooks/overview"),
        ProviderRow(
            provider: "Discord", scheme: ".discord(publicKeys:)",
            handshake: "`.discord`: signed `PING`",
            answer: "JSON",
            source: file(
                "docs/interactions/overview.mdx",
                of: "discord/discord-api-docs", at: "57ea15764c")),
        ProviderRow(
            provider: "DocuSign", scheme: ".hmac(.docuSign, secrets:)",
            source: "https://developers.docusign.com/platform/webhooks/connect/validate.md"),
        ProviderRow(
            provider: "GitHub", scheme: ".github(secrets:)", decoding: "JSON, form",
            source: "https://docs.github.com/enterprise-cloud@latest/webhooks/using-webhooks/"
                + "validating-webhook-deliveries"),
        ProviderRow(
            provider: "GitLab", scheme: ".gitLab(tokens:)",
            source: file(
                "doc/user/project/integrations/webhooks.md",
                of: "gitlabhq/gitlabhq", at: "00c78fb814")),
        ProviderRow(
            provider: "HubSpot", scheme: ".hmac(.hubSpot(targetURL:), secrets:)",
            decoding: "JSON, batch",
            source: "https://developers.hubspot.com/docs/apps/developer-platform/build-apps/"
                + "authentication/request-validation"),
        ProviderRow(
            provider: "LINE", scheme: ".line(secrets:)", decoding: "JSON, batch",
            source: library("line-bot-sdk")),
        ProviderRow(
            provider: "Mailchimp", scheme: #".token(.queryParameter("secret"), tokens:)"#,
            handshake: "`.mailchimp`: `GET`", decoding: "form",
            source: "https://developer.mailchimp.com/documentation/mailchimp/guides/"
                + "about-webhooks/"),
        ProviderRow(
            provider: "Mailgun", scheme: ".mailgun(signingKeys:)",
            source: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/"
                + "securing-webhooks"),
        ProviderRow(
            provider: "Microsoft Graph", scheme: ".microsoftGraph(clientStates:)",
            handshake: "`.microsoftGraph`: `POST` with `?validationToken=`",
            decoding: "JSON, batch",
            source: "https://learn.microsoft.com/graph/api/resources/changenotification"),
        ProviderRow(
            provider: "Mux", scheme: ".hmac(.mux, secrets:)",
            source: "https://www.mux.com/docs/core/verify-webhook-signatures"),
        ProviderRow(
            provider: "Okta", scheme: ".okta(secrets:)",
            handshake: "`.okta`: `GET` with `X-Okta-Verification-Challenge`",
            decoding: "JSON, batch",
            source: "https://developer.okta.com/docs/guides/secure-hooks/-/main/"),
        ProviderRow(
            provider: "Paddle", scheme: ".hmac(.paddle, secrets:)",
            source: "https://developer.paddle.com/webhooks/signature-verification"),
        ProviderRow(
            provider: "Recurly", scheme: ".hmac(.recurly, secrets:)",
            source: "https://docs.recurly.com/v1.3/docs/signature-verification"),
        ProviderRow(
            provider: "SendGrid", scheme: ".sendGrid(publicKeys:)", decoding: "JSON, batch",
            source: "https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/"
                + "getting-started-event-webhook-security-features"),
        ProviderRow(
            provider: "Shopify", scheme: ".shopify(secrets:)",
            source: file(
                "packages/shopify-api/lib/webhooks/validate.ts",
                of: "Shopify/shopify-api-js", at: "2c43f7ca5e")),
        ProviderRow(
            provider: "Slack", scheme: ".slack(secrets:)",
            handshake: "`.slack`: signed `url_verification`",
            source: library("slack-sdk")),
        ProviderRow(
            provider: "Square", scheme: ".square(secrets:notificationURL:)",
            source: file(
                "src/square/utils/webhooks_helper.py",
                of: "square/square-python-sdk", at: "ef5c175fb9")),
        ProviderRow(
            provider: "Standard Webhooks", scheme: ".standardWebhooks(secrets:)",
            source: "https://www.standardwebhooks.com"),
        ProviderRow(
            provider: "Svix", scheme: #".standardWebhooks(secrets:, headerPrefix: "svix")"#,
            source: file("python/svix/webhooks.py", of: "svix/svix-webhooks", at: "1bddea8a1b")),
        ProviderRow(
            provider: "Twilio", scheme: ".twilio(secrets:)", source: library("twilio")),
        ProviderRow(
            provider: "Stripe", scheme: ".stripe(secrets:)", source: library("stripe")),
        ProviderRow(
            provider: "Telegram", scheme: ".telegram(tokens:)",
            source: file(
                "telegram-bot-api/WebhookActor.cpp",
                of: "tdlib/telegram-bot-api", at: "0cf13d3bf4")),
        ProviderRow(
            provider: "Telnyx", scheme: ".telnyx(publicKeys:)",
            source: "https://developers.telnyx.com/docs/development/sdk/python/webhooks"),
        ProviderRow(
            provider: "Twitch", scheme: ".hmac(.twitch, secrets:)",
            handshake: "`.twitch`: signed `webhook_callback_verification`",
            source: "https://dev.twitch.tv/docs/eventsub/handling-webhook-events"),
        ProviderRow(
            provider: "Zendesk", scheme: ".hmac(.zendesk, secrets:)",
            source: "https://developer.zendesk.com/documentation/webhooks/verifying/"),
    ]

    private static let handshakes = [
        "Asana": "`.asana(_:)`: `POST` with `X-Hook-Secret`",
        "Dropbox": "`.dropbox`: `GET` with `challenge`",
        "Meta, WhatsApp": "`.meta(verifyToken:)`: `GET` with `hub.challenge`",
        "Notion": "`.notion(_:)`: `POST` with the token",
        "Trello": "`.trello`: `HEAD`", "WooCommerce": "`.wooCommerce`: `POST` of a form",
        "X": "`.x(consumerSecret:)`: `GET` with `crc_token`",
        "X, apps with OAuth 2.0": "`GET` with `crc_token`",
        "Xero": "signed `POST`", "Zoom": "`.zoom(secret:)`: signed `endpoint.url_validation`",
    ]

    /// The providers of recipes whose bodies have an array of events.
    private static let batches: Set = ["Asana", "GoCardless", "Meta, WhatsApp", "Pusher"]

    private static let answers = [
        "Airtable": "200 or 204, empty body", "GoCardless": "498 for a refusal",
        "Trello": "200 to the handshake", "WooCommerce": "200 to the handshake", "X": "200",
        "X, apps with OAuth 2.0": "200",
        "Xero": "empty body: `sendsOutcomeText = false`",
    ]
}
#endif
