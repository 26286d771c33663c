#if HTTP
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

    @OptionGroup var signature: SignatureOptions

    @Option(
        help: ArgumentHelp(
            "Certificates in PEM to trust instead of the system's, such as the server's own.",
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
        guard URL(isHTTP: to) != nil else {
            throw ValidationError("'\(to)' is not an http or https URL")
        }
        guard timeout > 0 else { throw ValidationError("a timeout must be more than 0 seconds") }
    }

    /// - Throws: If there is no URL, or no valid scheme with its secrets.
    func requireSignedDestination() throws {
        try requireDestination()
        do {
            _ = try signature.signatureScheme(url: to)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// Creates the transport to the endpoint for the duration of a closure.
    func withTransport<Result>(
        _ body: (CommandLineTransport) async throws -> Result
    ) async throws -> Result {
        try await CommandLineTransport.with(seconds: timeout, certificate: certificate, body)
    }

    /// A sender to the endpoint.
    ///
    /// - Parameter isSigning: Whether it signs deliveries, for which it needs a secret.
    func sender(
        over transport: CommandLineTransport, schedule: RetrySchedule = .never,
        isSigning: Bool = true
    ) throws -> DeliverySender {
        let scheme: any SignatureScheme =
            isSigning ? try signature.signatureScheme(url: to) : UnsignedScheme()
        return DeliverySender(transport: transport, scheme: scheme, url: to, schedule: schedule)
    }
}

extension URL {
    /// A URL that an HTTP client can send to; `nil` for other texts.
    init?(isHTTP text: String) {
        guard let url = URL(string: text),
            ["http", "https"].contains(url.scheme?.lowercased() ?? ""),
            let host = url.host, !host.isEmpty
        else { return nil }
        self = url
    }
}
#endif
