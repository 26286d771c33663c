#if Receiver
import WebhookEvents

// Handshakes that deliver something to the application, which must expect it.

extension Handshake {
    /// Asana's handshake: an unsigned `POST` with `X-Hook-Secret`, which is sent back in the same field and
    /// is the secret of the webhook (https://developers.asana.com/docs/webhooks-guide).
    ///
    /// - Parameter registration: Takes the secret, which must have 16 to 512 characters. Open it before you
    ///   create the webhook.
    public static func asana(_ registration: HandshakeRegistration) -> Handshake {
        let name = "X-Hook-Secret"
        var handshake = Handshake("asana", "POST", .header(name), answer: .secret(header: name))
        handshake.registration = registration
        return handshake
    }

    /// Notion's verification: an unsigned `POST` with `verification_token`, which is the secret of the
    /// subscription (https://developers.notion.com/reference/v2-webhooks).
    ///
    /// - Parameter registration: Takes the token, which must have 16 to 512 characters. Open it before you
    ///   create the subscription; Notion confirms the token when you enter it there.
    public static func notion(_ registration: HandshakeRegistration) -> Handshake {
        var handshake = Handshake(
            "notion", "POST", .bodyField("/verification_token"), answer: .secret())
        handshake.registration = registration
        return handshake
    }

    /// The `SubscriptionConfirmation` of Amazon SNS, after the request was verified. The receiver does not
    /// call the address in it; the application does. SNS declares its JSON as text: set
    /// ``ReceiverConfiguration/acceptsAnyContentType``
    /// (https://docs.aws.amazon.com/sns/latest/dg/http-subscription-confirmation-json.html).
    ///
    /// - Parameters:
    ///   - topicARN: The only topic whose confirmation is accepted.
    ///   - registration: Takes the `SubscribeURL`, which is an `https` address of SNS. A `GET` request to it
    ///     confirms the subscription.
    public static func amazonSNS(
        topicARN: String, _ registration: HandshakeRegistration
    ) -> Handshake {
        var handshake = Handshake(
            "amazon-sns", "POST", .bodyField("/SubscribeURL"),
            required: [
                .header("x-amz-sns-message-type"): "SubscriptionConfirmation",
                .bodyField("/Type"): "SubscriptionConfirmation",
                .bodyField("/TopicArn"): topicARN,
            ],
            isVerified: true, answer: .snsAddress)
        handshake.registration = registration
        handshake.confidential = [.bodyField("/Token")]
        return handshake
    }
}
#endif
