#if HTTP
import ArgumentParser
import Foundation
import WebhookReceiver
import WebhookSending

/// The signature of deliveries: the scheme and its secrets.
struct SignatureOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A signing secret; repeat during rotation (default: $WEBHOOK_SECRET).",
            valueName: "S"))
    var secret: [String] = []

    @Flag(help: "Allows a secret of less than 16 bytes for 'standard-webhooks'.")
    var allowWeakSecret = false

    @Option(
        help: ArgumentHelp(
            "The signature scheme: \(SchemeName.listed) (default: standard-webhooks; of 'listen': unsigned).",
            valueName: "NAME"))
    var scheme: SchemeName?

    @OptionGroup(title: "The scheme 'hmac'")
    var hmac: HMACOptions

    /// Whether a scheme or a secret is given.
    var isGiven: Bool { scheme != nil || !secret.isEmpty }

    /// The scheme with its secrets.
    ///
    /// - Parameter url: The URL of the endpoint, which some schemes sign.
    /// - Throws: If there is no secret, or a secret or the format is invalid.
    func signatureScheme(url: String) throws -> any SignatureScheme {
        var secrets = secret
        if secrets.isEmpty, let variable = ProcessInfo.processInfo.environment["WEBHOOK_SECRET"] {
            secrets = [variable]
        }
        let scheme = scheme ?? .standardWebhooks
        if secrets.isEmpty, scheme != .unsigned {
            throw ValidationError(
                "no secret was given, pass '--secret S', set WEBHOOK_SECRET, or pass '--scheme unsigned'"
            )
        }
        return try scheme.scheme(
            secrets: secrets, url: url, format: hmac.format(), allowsWeakSecret: allowWeakSecret)
    }
}

extension SchemeName: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
#endif
