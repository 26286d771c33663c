#if Receiver
import WebhookEvents

// Handshakes that providers sign like events, or send to the URL with the secret of the endpoint. They are
// answered after the request was verified.

extension Handshake {
    /// The validation of Azure Event Grid's own schema: a `POST` of a `SubscriptionValidationEvent`, whose
    /// code is sent back as `{"validationResponse": "…"}`
    /// (https://learn.microsoft.com/azure/event-grid/end-point-validation-event-grid-events-schema).
    ///
    /// For events in the schema of CloudEvents, use ``cloudEvents(allowedOrigins:rate:)``.
    public static let eventGrid = Handshake(
        "event-grid", "POST", .bodyField("/*/data/validationCode"),
        required: [
            .header("aeg-event-type"): "SubscriptionValidation",
            .bodyField("/*/eventType"): "Microsoft.EventGrid.SubscriptionValidationEvent",
        ],
        isVerified: true, answer: .json("validationResponse"))

    /// Discord's `PING`, an interaction of the type 1, which is answered with `{"type":1}`
    /// (https://docs.discord.com/developers/interactions/overview).
    public static let discord = Handshake(
        "discord", "POST", nil, required: [.bodyField("/type"): "1"], isVerified: true,
        answer: .object(["type": 1]))

    /// Slack's `url_verification`, whose `challenge` is sent back
    /// (https://api.slack.com/events/url_verification).
    public static let slack = Handshake(
        "slack", "POST", .bodyField("/challenge"),
        required: [.bodyField("/type"): "url_verification"], isVerified: true, answer: .text)

    /// Twitch's `webhook_callback_verification`, whose `challenge` is sent back
    /// (https://dev.twitch.tv/docs/eventsub/handling-webhook-events).
    public static let twitch = Handshake(
        "twitch", "POST", .bodyField("/challenge"),
        required: [.header("Twitch-Eventsub-Message-Type"): "webhook_callback_verification"],
        isVerified: true, answer: .text)

    /// Zoom's `endpoint.url_validation`, which is answered with its `plainToken` and, as `encryptedToken`,
    /// the token's authentication code (https://developers.zoom.us/docs/api/webhooks).
    ///
    /// - Parameter secret: The secret token of the app, which also signs events.
    /// - Throws: ``SecretError`` when the secret is empty, or begins or ends with white space.
    public static func zoom(secret: String) throws(SecretError) -> Handshake {
        Handshake(
            "zoom", "POST", .bodyField("/payload/plainToken"),
            required: [.bodyField("/event"): "endpoint.url_validation"], isVerified: true,
            answer: .code(try key(secret)) { token, code in
                [("plainToken", token), ("encryptedToken", Hexadecimal.encode(code))]
            })
    }
}
#endif
