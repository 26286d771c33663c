#if Receiver
extension HMACFormat {
    /// GitHub's: `X-Hub-Signature-256`, of the body. The older field with SHA-1 is never read. No
    /// time is signed, so that nothing tells a stale delivery from a fresh one.
    public static let github = HMACFormat(
        provider: "github", signatureHeader: "X-Hub-Signature-256", prefix: "sha256=",
        encoding: .hex)

    /// Slack's: `X-Slack-Signature`, of the version, the time and the body.
    public static let slack = HMACFormat(
        provider: "slack", signatureHeader: "X-Slack-Signature", prefix: "v0=", encoding: .hex,
        content: [.text("v0:"), .timestamp, .text(":"), .body],
        timestampHeader: "X-Slack-Request-Timestamp")

    /// Shopify's: `X-Shopify-Hmac-Sha256`, of the body. No time is signed.
    public static let shopify = HMACFormat(
        provider: "shopify", signatureHeader: "X-Shopify-Hmac-Sha256", encoding: .base64)

    /// LINE's: `x-line-signature`, of the body. No time is signed.
    public static let line = HMACFormat(
        provider: "line", signatureHeader: "x-line-signature", encoding: .base64)

    /// Square's: `x-square-hmacsha256-signature`, of the notification URL and the body. No time is
    /// signed.
    ///
    /// - Parameter notificationURL: The URL as it is written in Square's dashboard.
    public static func square(notificationURL: String) -> HMACFormat {
        HMACFormat(
            provider: "square", signatureHeader: "x-square-hmacsha256-signature",
            encoding: .base64, content: [.text(notificationURL), .body])
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
