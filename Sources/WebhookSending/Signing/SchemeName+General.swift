#if Receiver
import WebhookReceiver

extension SchemeName {
    /// Standard Webhooks.
    package static let standardWebhooks = SchemeName("standard-webhooks", "Standard Webhooks") {
        try StandardWebhooks(secrets: $0.secrets, allowsWeakSecret: $0.allowsWeakSecret)
    }

    /// No signature.
    package static let unsigned = SchemeName("unsigned", needsSecret: false) { _ in
        UnsignedScheme()
    }

    /// Any HMAC format.
    package static let hmac = SchemeName("hmac") {
        guard let format = $0.format else { throw SchemeNameError.noFormat }
        return try HMACScheme(format, secrets: $0.secrets)
    }

    /// A token at any place.
    package static let token = SchemeName("token") {
        guard let location = $0.token else { throw SchemeNameError.noLocation }
        return try TokenScheme(location, tokens: $0.secrets)
    }

    /// User name and password.
    package static let basic = SchemeName("basic", "Basic") {
        try TokenScheme.basic($0.pairs().map { (userName: $0.0, password: $0.1) })
    }

    static let general = [standardWebhooks, unsigned, hmac, token, basic]
}
#endif
