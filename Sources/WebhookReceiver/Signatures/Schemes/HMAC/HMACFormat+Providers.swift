#if Receiver
extension HMACFormat {
    /// GitHub's format: `X-Hub-Signature-256` signs the body. The older field with SHA-1 is never read. No
    /// time is signed, so that a stale delivery cannot be recognized.
    ///
    /// `X-GitHub-Delivery` identifies the event, also in a redelivery; GitHub does not sign it. A body
    /// always has the same type.
    public static let github = HMACFormat(
        SignatureFormat(
            known: "github", signatureHeader: "X-Hub-Signature-256", prefix: "sha256=",
            encoding: .hex, unsignedIDHeader: "X-GitHub-Delivery", hasOneTypePerBody: true))

    /// Slack's format: `X-Slack-Signature` signs the version, the time and the body. The event's
    /// identifier and type are in the body.
    public static let slack = HMACFormat(
        SignatureFormat(
            known: "slack", signatureHeader: "X-Slack-Signature", prefix: "v0=", encoding: .hex,
            content: [.text("v0:"), .timestamp, .text(":"), .body],
            timestampHeader: "X-Slack-Request-Timestamp", hasOneTypePerBody: true))

    /// Shopify's format: `X-Shopify-Hmac-Sha256` signs the body. No time is signed.
    ///
    /// `X-Shopify-Webhook-Id` identifies the delivery, also in a retry; Shopify does not sign it. The same
    /// body may be sent with several types (`X-Shopify-Topic`).
    public static let shopify = HMACFormat(
        SignatureFormat(
            known: "shopify", signatureHeader: "X-Shopify-Hmac-Sha256", encoding: .base64,
            unsignedIDHeader: "X-Shopify-Webhook-Id", hasOneTypePerBody: false))

    /// LINE's format: `x-line-signature` signs the body. No time is signed. A body contains events of
    /// several types, each with its own identifier.
    public static let line = HMACFormat(
        SignatureFormat(
            known: "line", signatureHeader: "x-line-signature", encoding: .base64,
            hasOneTypePerBody: false))

    /// The format of Mollie's next-gen webhooks: `X-Mollie-Signature` signs the body. No time is signed. During
    /// rotation the field occurs twice (https://docs.mollie.com/reference/webhooks-best-practices).
    public static let mollie: HMACFormat = {
        var format = SignatureFormat(
            known: "mollie", signatureHeader: "X-Mollie-Signature", prefix: "sha256=",
            encoding: .hex, separator: ",", hasOneTypePerBody: true)
        format.joinsSignatureFields = true
        return HMACFormat(format)
    }()

    /// Square's format: `x-square-hmacsha256-signature` signs the notification URL and the body. No time
    /// is signed. The event's identifier and type are in the body.
    ///
    /// - Parameter notificationURL: The URL exactly as in Square's dashboard.
    public static func square(notificationURL: String) -> HMACFormat {
        HMACFormat(
            SignatureFormat(
                known: "square", signatureHeader: "x-square-hmacsha256-signature",
                encoding: .base64, content: [.text(notificationURL), .body],
                hasOneTypePerBody: true))
    }
}
#endif
