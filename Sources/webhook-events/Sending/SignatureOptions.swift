#if HTTP
import ArgumentParser
import Foundation
import WebhookReceiver
import WebhookSending

/// The signature of deliveries: the scheme and its secrets.
struct SignatureOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A secret, token or key; repeat during rotation (default: $WEBHOOK_SECRET). Schemes with public keys sign with private ones, and 'basic' takes USER:PASSWORD.",
            valueName: "S"))
    var secret: [String] = []

    @Flag(help: "Allows a secret of less than 16 bytes for 'standard-webhooks'.")
    var allowWeakSecret = false

    @Option(
        help: ArgumentHelp(
            "The signature scheme: \(SchemeName.listed) (default: standard-webhooks; of 'listen' without a secret: unsigned).",
            valueName: "NAME"))
    var scheme: SchemeName?

    @Option(
        help: ArgumentHelp(
            "The place of the token of the scheme 'token': header:NAME, bearer, query:NAME, or body:POINTER.",
            valueName: "PLACE"),
        transform: { try TokenLocation(place: $0) })
    var tokenIn: TokenLocation?

    @OptionGroup(title: "The scheme 'hmac'")
    var hmac: HMACOptions

    /// Whether a scheme or a secret is given, on the command line or in the environment.
    var isGiven: Bool { scheme != nil || !secrets.isEmpty }

    /// The scheme with its secrets.
    ///
    /// - Parameters:
    ///   - url: The URL of the endpoint, which some schemes sign.
    ///   - signs: Whether the scheme signs requests. Otherwise it only verifies them.
    /// - Throws: If there is no secret, or a secret or the format is invalid.
    func signatureScheme(url: String, signs: Bool = true) throws -> any SignatureScheme {
        let secrets = secrets
        let scheme = scheme ?? .standardWebhooks
        if secrets.isEmpty, scheme.needsSecret {
            throw ValidationError(
                "no secret was given, pass '--secret S', set WEBHOOK_SECRET, or pass '--scheme unsigned'"
            )
        }
        return try scheme.scheme(
            SchemeSettings(
                secrets: secrets, url: url, format: hmac.format(), token: tokenIn,
                allowsWeakSecret: allowWeakSecret, signs: signs))
    }

    /// The secrets of the command line, or of the environment.
    var secrets: [String] {
        guard secret.isEmpty else { return secret }
        return ProcessInfo.processInfo.environment["WEBHOOK_SECRET"].map { [$0] } ?? []
    }
}

extension TokenLocation {
    /// Parses a place such as `header:X-Token`.
    fileprivate init(place text: String) throws {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.last) {
        case ("bearer", "bearer"): self = .header("Authorization", prefix: "Bearer ")
        case ("header", let name?) where parts.count == 2: self = .header(name)
        case ("query", let name?) where parts.count == 2: self = .queryParameter(name)
        case ("body", let pointer?) where parts.count == 2: self = .bodyField(pointer)
        default: throw ValidationError("expected header:NAME, bearer, query:NAME, or body:POINTER")
        }
    }
}

extension SchemeName: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map(\.rawValue).joined(separator: ", ")
    }

    static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
#endif
