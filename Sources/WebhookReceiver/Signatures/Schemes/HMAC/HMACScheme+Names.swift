#if Receiver
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
