#if CLI && Receiver
import ArgumentParser
import Foundation
import WebhookReceiver
import WebhookSending

/// The endpoint of deliveries, and their signature.
struct EndpointOptions: ParsableArguments {
    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The URL of the endpoint, http or https.", valueName: "URL"))
    var destination: String?

    @Option(
        help: ArgumentHelp(
            "A signing secret; repeat during rotation (default: $WEBHOOK_SECRET).",
            valueName: "S"))
    var secret: [String] = []

    @Flag(help: "Allows a secret of less than 16 bytes for 'standard-webhooks'.")
    var allowWeakSecret = false

    @Option(
        help: ArgumentHelp(
            "The signature scheme: \(SchemeName.listed).", valueName: "NAME"))
    var scheme = SchemeName.standardWebhooks

    @OptionGroup(title: "The scheme 'hmac'")
    var hmac: HMACOptions

    @Option(
        help: ArgumentHelp(
            "A certificate in PEM to trust instead of the system's, such as the server's own; needs 'openssl'.",
            valueName: "FILE"))
    var certificate: String?

    @Option(help: ArgumentHelp("How long to wait for a response.", valueName: "SECONDS"))
    var timeout = 30

    /// The URL of the endpoint; empty without one, which `requireDestination` does not allow.
    var to: String { destination ?? "" }

    /// - Throws: If there is no URL.
    func requireDestination() throws {
        if destination == nil { throw ValidationError("Missing expected argument '--to <URL>'") }
    }

    func validate() throws {
        guard destination != nil else { return }
        guard let url = URL(string: to),
            ["http", "https"].contains(url.scheme?.lowercased() ?? ""),
            url.host != nil
        else { throw ValidationError("'\(to)' is not an http or https URL") }
        guard timeout > 0 else { throw ValidationError("a timeout must be more than 0 seconds") }
        do {
            _ = try signatureScheme()
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// The transport to the endpoint.
    func transport() throws -> CommandLineTransport {
        try CommandLineTransport(seconds: timeout, certificate: certificate)
    }

    /// A sender to the endpoint.
    func sender(schedule: RetrySchedule = .never) throws -> DeliverySender {
        DeliverySender(
            transport: try transport(), scheme: try signatureScheme(), url: to, schedule: schedule)
    }

    func signatureScheme() throws -> any SignatureScheme {
        var secrets = secret
        if secrets.isEmpty, let variable = ProcessInfo.processInfo.environment["WEBHOOK_SECRET"] {
            secrets = [variable]
        }
        return try scheme.scheme(
            secrets: secrets, url: to, format: hmac.format(), allowsWeakSecret: allowWeakSecret)
    }
}

extension SchemeName: ExpressibleByArgument {
    fileprivate static var listed: String {
        allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
#endif
