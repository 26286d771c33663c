#if Receiver
package import WebhookReceiver

/// The names of signature schemes on the command line.
package enum SchemeName: String, Sendable, CaseIterable {
    case standardWebhooks = "standard-webhooks"
    case stripe, github, slack, shopify, square, line, twilio, hmac, unsigned

    /// The scheme with its secrets.
    ///
    /// - Parameters:
    ///   - url: The URL of the endpoint, which some schemes sign.
    ///   - format: The format of `hmac`.
    ///   - allowsWeakSecret: Whether a secret of `standard-webhooks` may be short enough to be guessed.
    package func scheme(
        secrets: [String], url: String, format: HMACFormat? = nil, allowsWeakSecret: Bool = false
    ) throws -> any SignatureScheme {
        switch self {
        case .standardWebhooks:
            return try StandardWebhooks(secrets: secrets, allowsWeakSecret: allowsWeakSecret)
        case .stripe: return try StripeScheme(secrets: secrets)
        case .github: return try HMACScheme(.github, secrets: secrets)
        case .slack: return try HMACScheme(.slack, secrets: secrets)
        case .shopify: return try HMACScheme(.shopify, secrets: secrets)
        case .square: return try HMACScheme(.square(notificationURL: url), secrets: secrets)
        case .line: return try HMACScheme(.line, secrets: secrets)
        case .twilio: return try TwilioScheme(secrets: secrets)
        case .unsigned: return UnsignedScheme()
        case .hmac:
            guard let format else { throw SchemeNameError.noFormat }
            return try HMACScheme(format, secrets: secrets)
        }
    }
}
#endif
