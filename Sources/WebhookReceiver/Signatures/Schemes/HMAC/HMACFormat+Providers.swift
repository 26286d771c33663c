#if Receiver
extension HMACFormat {
    /// GitHub's format: `X-Hub-Signature-256` signs the body. The older field with SHA-1 is never read. No
    /// time is signed, so that a stale delivery cannot be recognized.
    ///
    /// `X-GitHub-Delivery` identifies the event, also in a redelivery; GitHub does not sign it. A body
    /// always has the same type.
    public static let github = HMACFormat(
        provider: "github", signatureHeader: "X-Hub-Signature-256", prefix: "sha256=",
        encoding: .hex, unsignedIDHeader: "X-GitHub-Delivery", hasOneTypePerBody: true)

    /// Slack's format: `X-Slack-Signature` signs the version, the time and the body. The event's
    /// identifier and type are in the body.
    public static let slack = HMACFormat(
        provider: "slack", signatureHeader: "X-Slack-Signature", prefix: "v0=", encoding: .hex,
        content: [.text("v0:"), .timestamp, .text(":"), .body],
        timestampHeader: "X-Slack-Request-Timestamp", hasOneTypePerBody: true)

    /// Shopify's format: `X-Shopify-Hmac-Sha256` signs the body. No time is signed.
    ///
    /// `X-Shopify-Webhook-Id` identifies the delivery, also in a retry; Shopify does not sign it. The same
    /// body may be sent with several types (`X-Shopify-Topic`).
    public static let shopify = HMACFormat(
        provider: "shopify", signatureHeader: "X-Shopify-Hmac-Sha256", encoding: .base64,
        unsignedIDHeader: "X-Shopify-Webhook-Id", hasOneTypePerBody: false)

    /// LINE's format: `x-line-signature` signs the body. No time is signed. A body contains events of
    /// several types, each with its own identifier.
    public static let line = HMACFormat(
        provider: "line", signatureHeader: "x-line-signature", encoding: .base64,
        hasOneTypePerBody: false)

    /// Square's format: `x-square-hmacsha256-signature` signs the notification URL and the body. No time
    /// is signed. The event's identifier and type are in the body.
    ///
    /// - Parameter notificationURL: The URL exactly as in Square's dashboard.
    public static func square(notificationURL: String) -> HMACFormat {
        HMACFormat(
            provider: "square", signatureHeader: "x-square-hmacsha256-signature",
            encoding: .base64, content: [.text(notificationURL), .body], hasOneTypePerBody: true)
    }
}

extension SignatureScheme where Self == HMACScheme {
    /// GitHub's scheme: see ``HMACFormat/github``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func github(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.github, secrets: secrets)
    }

    /// Slack's scheme: see ``HMACFormat/slack``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func slack(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.slack, secrets: secrets)
    }

    /// Shopify's scheme: see ``HMACFormat/shopify``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func shopify(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.shopify, secrets: secrets)
    }

    /// LINE's scheme: see ``HMACFormat/line``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func line(secrets: [String]) throws(SecretError) -> Self {
        try HMACScheme(.line, secrets: secrets)
    }

    /// Square's scheme: see ``HMACFormat/square(notificationURL:)``.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty.
    public static func square(
        secrets: [String], notificationURL: String
    ) throws(SecretError) -> Self {
        try HMACScheme(.square(notificationURL: notificationURL), secrets: secrets)
    }

    /// HMAC in any format.
    ///
    /// - Throws: ``SecretError`` when there is no secret, or one is empty or not in its encoding.
    public static func hmac(
        _ format: HMACFormat, secrets: [String]
    ) throws(SecretError) -> Self {
        try HMACScheme(format, secrets: secrets)
    }
}
#endif
