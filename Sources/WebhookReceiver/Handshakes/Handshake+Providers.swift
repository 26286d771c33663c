#if Receiver
import WebhookEvents

// Handshakes that providers do not sign.

extension Handshake {
    /// Meta's verification request, also for WhatsApp, Messenger and Instagram: a `GET` with
    /// `hub.mode=subscribe`, your verify token and `hub.challenge`, which is sent back
    /// (https://developers.facebook.com/docs/graph-api/webhooks/getting-started).
    ///
    /// - Parameter verifyToken: The token that you entered in the App Dashboard.
    /// - Throws: ``SecretError`` when the token is empty, or begins or ends with white space.
    public static func meta(verifyToken: String) throws(SecretError) -> Handshake {
        try Handshake(
            name: "meta", challenge: .queryParameter("hub.challenge"),
            required: [.queryParameter("hub.mode"): "subscribe"],
            secrets: [.queryParameter("hub.verify_token"): verifyToken], answer: .text)
    }

    /// X's challenge-response check: a `GET` with `crc_token`, whose authentication code is sent back as
    /// `{"response_token": "sha256=…"}` (https://docs.x.com/x-api/webhooks/quickstart).
    ///
    /// X signs events with the same secret. A token that could be a body is therefore not answered.
    ///
    /// - Parameter consumerSecret: The secret of the app, which also signs events.
    /// - Throws: ``SecretError`` when the secret is empty, or begins or ends with white space.
    public static func x(consumerSecret: String) throws(SecretError) -> Handshake {
        Handshake(
            "x", "GET", .queryParameter("crc_token"),
            answer: .code(try key(consumerSecret)) { _, code in
                [("response_token", "sha256=" + Base64.encode(code))]
            })
    }

    /// Dropbox's verification request: a `GET` with `challenge`, which is sent back
    /// (https://www.dropbox.com/developers/reference/webhooks).
    public static let dropbox = Handshake(
        "dropbox", "GET", .queryParameter("challenge"), answer: .text)

    /// The one-time verification of Okta's event hooks: a `GET` with `X-Okta-Verification-Challenge`, which
    /// is sent back as `{"verification": "…"}` (https://developer.okta.com/use_cases/event_hooks).
    public static let okta = Handshake(
        "okta", "GET", .header("X-Okta-Verification-Challenge"), answer: .json("verification"))

    /// The validation of Microsoft Graph's notification URLs: a `POST` with `?validationToken=`, which is
    /// sent back (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks).
    public static let microsoftGraph = Handshake(
        "microsoft-graph", "POST", .queryParameter("validationToken"), answer: .text)

    /// The abuse protection of CloudEvents' HTTP webhooks, which Azure Event Grid also uses: an `OPTIONS`
    /// request with `WebHook-Request-Origin` (HTTP 1.1 Web Hooks for Event Delivery 1.0.2, section 4).
    ///
    /// - Parameters:
    ///   - allowedOrigins: The DNS names of the senders, such as `eventgrid.azure.net`. Other origins get
    ///     no permission. The case of letters has no meaning.
    ///   - rate: The number of requests that the endpoint accepts in a minute, at least 1; `nil` for no
    ///     limit. The receiver does not enforce it.
    public static func cloudEvents(allowedOrigins: [String], rate: Int? = nil) -> Handshake {
        Handshake(
            "cloudevents", "OPTIONS", .header("WebHook-Request-Origin"),
            answer: .permission(
                origins: allowedOrigins, rate: rate.map { String(max(1, $0)) } ?? "*"))
    }

    /// Trello's check of a callback URL: a `HEAD` request, which must get the status 200
    /// (https://developer.atlassian.com/cloud/trello/guides/rest-api/webhooks).
    public static let trello = Handshake("trello", "HEAD", nil, answer: .empty)

    /// Mailchimp's check of a URL: a `GET` request, which must get the status 200
    /// (https://mailchimp.com/developer/marketing/guides/sync-audience-data-webhooks/).
    public static let mailchimp = Handshake("mailchimp", "GET", nil, answer: .empty)

    /// Mandrill's check of a URL: a `HEAD` request, which must get the status 200
    /// (https://mailchimp.com/developer/transactional/guides/track-respond-activity-webhooks/).
    public static let mandrill = Handshake("mandrill", "HEAD", nil, answer: .empty)

    /// Mandrill's test of a new webhook: a `POST` of a form with no events, which is not signed with the key
    /// of the webhook, since the webhook has none yet.
    public static let mandrillTest = form("mandrill-test", "mandrill_events") { $0 == "[]" }

    /// WooCommerce's ping of a new webhook: an unsigned `POST` of a form with the identifier of the webhook,
    /// which must get the status 200
    /// (https://woocommerce.com/document/webhooks/).
    public static let wooCommerce = form("woocommerce", "webhook_id") { id in
        1...20 ~= id.utf8.count && id.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }

    /// The check of a URL by monday.com: a `POST` of a `challenge`, which is sent back in the same member
    /// (https://developer.monday.com/api-reference/reference/webhooks).
    public static let monday = Handshake(
        "monday", "POST", .bodyField("/challenge"), answer: .json("challenge"))

    /// A handshake whose body is a form with one field.
    private static func form(
        _ name: String, _ field: String, _ isValue: @escaping @Sendable (String) -> Bool
    ) -> Handshake {
        var handshake = Handshake(name, "POST", nil, answer: .empty)
        handshake.form = FormBody(name: field, isValue: isValue)
        return handshake
    }

    static func key(_ secret: String) throws(SecretError) -> Concealed<HMACKey> {
        let keys = try SecretList.keys([secret], in: .utf8)
        guard let key = keys.first else { throw .none }
        return key
    }
}
#endif
