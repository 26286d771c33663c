import ArgumentParser
import WebhookReceiver

/// The names of signature schemes on the command line.
enum SchemeChoice: String, CaseIterable, ExpressibleByArgument {
    case standardWebhooks = "standard-webhooks"
    case stripe, github, slack, shopify, square, line, twilio

    static var names: String { allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ") }

    /// The scheme with its secrets.
    ///
    /// - Parameter url: The URL of the endpoint, exactly as in the sender's dashboard.
    func scheme(secrets: [String], url: String) throws -> any SignatureScheme {
        switch self {
        case .standardWebhooks: try StandardWebhooks(secrets: secrets)
        case .stripe: try StripeScheme(secrets: secrets)
        case .github: try HMACScheme(.github, secrets: secrets)
        case .slack: try HMACScheme(.slack, secrets: secrets)
        case .shopify: try HMACScheme(.shopify, secrets: secrets)
        case .square: try HMACScheme(.square(notificationURL: url), secrets: secrets)
        case .line: try HMACScheme(.line, secrets: secrets)
        case .twilio: try TwilioScheme(secrets: secrets)
        }
    }
}
