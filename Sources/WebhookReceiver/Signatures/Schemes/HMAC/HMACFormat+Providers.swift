#if Receiver
extension HMACFormat {
    /// GitHub's: `X-Hub-Signature-256`, of the body. The older field with SHA-1 is never read. No
    /// time is signed, so that nothing tells a stale delivery from a fresh one.
    ///
    /// `X-GitHub-Delivery` names the event, also in a redelivery; GitHub does not sign it. One body
    /// never is of two types.
    public static let github = HMACFormat(
        provider: "github", signatureHeader: "X-Hub-Signature-256", prefix: "sha256=",
        encoding: .hex, unsignedIDHeader: "X-GitHub-Delivery", hasOneTypePerBody: true)

    /// Slack's: `X-Slack-Signature`, of the version, the time and the body. The event's identifier
    /// and type are in the body.
    public static let slack = HMACFormat(
        provider: "slack", signatureHeader: "X-Slack-Signature", prefix: "v0=", encoding: .hex,
        content: [.text("v0:"), .timestamp, .text(":"), .body],
        timestampHeader: "X-Slack-Request-Timestamp", hasOneTypePerBody: true)

    /// Shopify's: `X-Shopify-Hmac-Sha256`, of the body. No time is signed.
    ///
    /// `X-Shopify-Webhook-Id` names the delivery, also when it is repeated; Shopify does not sign
    /// it. One body may be of several types (`X-Shopify-Topic`).
    public static let shopify = HMACFormat(
        provider: "shopify", signatureHeader: "X-Shopify-Hmac-Sha256", encoding: .base64,
        unsignedIDHeader: "X-Shopify-Webhook-Id", hasOneTypePerBody: false)

    /// LINE's: `x-line-signature`, of the body. No time is signed. One body holds events of several
    /// types, each with its identifier.
    public static let line = HMACFormat(
        provider: "line", signatureHeader: "x-line-signature", encoding: .base64,
        hasOneTypePerBody: false)

    /// Square's: `x-square-hmacsha256-signature`, of the notification URL and the body. No time is
    /// signed. The event's identifier and type are in the body.
    ///
    /// - Parameter notificationURL: The URL as it is written in Square's dashboard.
    public static func square(notificationURL: String) -> HMACFormat {
        HMACFormat(
            provider: "square", signatureHeader: "x-square-hmacsha256-signature",
            encoding: .base64, content: [.text(notificationURL), .body], hasOneTypePerBody: true)
    }
}

extension SignatureScheme where Self == HMACScheme {
    /// GitHub's: see ``HMACFormat/github``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func github(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.github, secrets: secrets)
    }

    /// Slack's: see ``HMACFormat/slack``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func slack(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.slack, secrets: secrets)
    }

    /// Shopify's: see ``HMACFormat/shopify``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func shopify(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.shopify, secrets: secrets)
    }

    /// LINE's: see ``HMACFormat/line``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func line(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.line, secrets: secrets)
    }

    /// Square's: see ``HMACFormat/square(notificationURL:)``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func square(
        secrets: [String], notificationURL: String
    ) throws(SecretError) -> Self {
        try HMACScheme(.square(notificationURL: notificationURL), secrets: secrets)
    }

    /// A provider's own form of HMAC.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty or not in its encoding.
    public static func hmac(
        _ format: HMACFormat, secrets: [String]
    ) throws(SecretError) -> Self {
        try HMACScheme(format, secrets: secrets)
    }
}
#endif
