#if Receiver
import WebhookReceiver

extension HandshakeName {
    /// All handshakes that have a name in `WebhookReceiver`.
    package static let allCases: [HandshakeName] = [
        HandshakeName("meta") {
            try .meta(verifyToken: $0.value("VERIFY_TOKEN", of: "meta"))
        },
        HandshakeName("x") { try .x(consumerSecret: $0.secret(of: "x")) },
        HandshakeName("dropbox") { _ in .dropbox },
        HandshakeName("okta") { _ in .okta },
        HandshakeName("microsoft-graph") { _ in .microsoftGraph },
        HandshakeName(
            "cloudevents",
            challenge: { settings throws(HandshakeNameError) in
                try settings.value("ORIGIN", of: "cloudevents")
            }
        ) { .cloudEvents(allowedOrigins: [try $0.value("ORIGIN", of: "cloudevents")]) },
        HandshakeName("trello") { _ in .trello },
        HandshakeName("mailchimp") { _ in .mailchimp },
        HandshakeName("asana") { .asana($0.registration) },
        HandshakeName("notion") { .notion($0.registration) },
        HandshakeName("zoom") { try .zoom(secret: $0.secret(of: "zoom")) },
        HandshakeName("slack") { _ in .slack },
        HandshakeName("twitch") { _ in .twitch },
        HandshakeName("event-grid") { _ in .eventGrid },
        HandshakeName("discord") { _ in .discord },
        HandshakeName("mandrill") { _ in .mandrill },
        HandshakeName("mandrill-test") { _ in .mandrillTest },
        HandshakeName("monday") { _ in .monday },
        HandshakeName("woocommerce") { _ in .wooCommerce },
        HandshakeName(
            "amazon-sns",
            challenge: { _ throws(HandshakeNameError) in
                "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&Token=drill"
            }
        ) {
            .amazonSNS(topicARN: try $0.value("TOPIC_ARN", of: "amazon-sns"), $0.registration)
        },
    ]
}
#endif
