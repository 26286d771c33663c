#if HTTP
import ArgumentParser
import CatalogDecoding
import CatalogFiles
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import WebhookReceiver
import WebhookSending

/// Receives deliveries on this machine, and prints, records and forwards them.
struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Receives deliveries on this machine, and prints, records and forwards them.",
        discussion: """
            Prints its URL when it is ready, and a line for each event: whether the catalog knows it, its \
            type and identifier, the mistake in a malformed one, and the status of the answer. Answers \
            200, also to unknown and malformed events; 401 to a wrong signature, if a scheme or a secret \
            is given; or the status of the server that it forwards to. It accepts POST at any path, and \
            answers the handshakes that are given; a secret that one delivers is printed.

            Ends with the exit code 0 after SIGINT or SIGTERM. Exit codes: 1 if it cannot listen or record, \
            2 if the catalog cannot be read.
            """)

    @Option(help: ArgumentHelp("The address to listen at.", valueName: "ADDRESS"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port; 0 for a free one.", valueName: "PORT"))
    var port = 8080

    @Option(help: ArgumentHelp("The catalog, NAME.events.json.", valueName: "FILE"))
    var catalog: String?

    @OptionGroup var files: CatalogOptions

    @Option(
        help: ArgumentHelp(
            "Forwards verified deliveries to this URL, and answers as it does.", valueName: "URL"))
    var forwardTo: String?

    @Option(
        help: ArgumentHelp(
            "Appends each delivery to this file, without credentials (schema/deliveries.md).",
            valueName: "FILE"))
    var record: String?

    @Option(
        help: ArgumentHelp(
            "The URL that senders call, if there is a proxy or a tunnel; 'square' and 'hubspot' need it, since it is signed.",
            valueName: "URL"))
    var url: String?

    @OptionGroup var signature: SignatureOptions

    @OptionGroup var handshakes: HandshakeOptions

    @Option(help: ArgumentHelp("The maximum size of a body.", valueName: "BYTES"))
    var limit = ReceiverConfiguration().maximumBodySize

    @Option(
        help: ArgumentHelp(
            "Certificates in PEM to trust instead of the system's, for '--forward-to'.",
            valueName: "FILE"))
    var certificate: String?

    @Option(
        help: ArgumentHelp(
            "How long to wait for the server that is forwarded to.", valueName: "SECONDS"))
    var timeout = 30

    func validate() throws {
        guard 0...65_535 ~= port else { throw ValidationError("a port is from 0 to 65535") }
        guard limit > 0 else { throw ValidationError("a limit must be more than 0 bytes") }
        guard timeout > 0 else { throw ValidationError("a timeout must be more than 0 seconds") }
        for text in [forwardTo, url].compactMap(\.self) where URL(isHTTP: text) == nil {
            throw ValidationError("'\(text)' is not an http or https URL")
        }
        if let scheme = signature.scheme, scheme.signsRegisteredURL, url == nil {
            throw ValidationError(
                "'\(scheme.rawValue)' signs the URL that it calls, pass it with '--url'")
        }
        do {
            _ = try scheme()
        } catch {
            throw ValidationError("\(error)")
        }
        _ = try handshakes.handshakes(secrets: signature.secrets)
    }

    func run() async throws {
        guard #available(macOS 14, *) else {
            throw ValidationError("'listen' needs macOS 14 or later")
        }
        do {
            let decoder = try decoder()
            let recorder = try recorder()
            try await CommandLineTransport.with(seconds: timeout, certificate: certificate) {
                try await serve(try listener(decoder, recorder, $0))
            }
            guard let recorder else { return }
            await recorder.close()
            if let error = recorder.lastError {
                StandardError.print(
                    "error: \(recorder.droppedCount) deliveries were not recorded: \(error)")
                throw ExitCode.findings
            }
        } catch let code as ExitCode {
            throw code
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
    }

    @available(macOS 14, *)
    private func serve(_ listener: WebhookListener) async throws {
        if !["127.0.0.1", "::1", "localhost"].contains(host) {
            StandardError.print("warning: other machines may reach '\(host)'")
        }
        if !signature.isGiven {
            StandardError.print(
                "note: signatures are not checked: pass '--secret' or '--scheme', or set WEBHOOK_SECRET"
            )
        }
        let server = WebhookServer(host: host, port: port) { request, body in
            try await listener.answer(request, body: body)
        }
        try await server.run { url in StandardOutput.print("listening at \(url)") }
    }

    // MARK: - Parts

    private func scheme() throws -> any SignatureScheme {
        guard signature.isGiven else { return UnsignedScheme() }
        return try signature.signatureScheme(url: url ?? "", signs: false)
    }

    /// The decoder of the catalog; `nil` without one.
    private func decoder() throws -> CatalogDecoder? {
        guard let catalog else { return nil }
        let output = try files.files(of: catalog).generate()
        guard let decoder = CatalogDecoder(output) else {
            for diagnostic in output.diagnostics where diagnostic.severity == .error {
                StandardError.print("\(diagnostic)")
            }
            throw SendError.unsoundCatalog(path: catalog)
        }
        return decoder
    }

    private func recorder() throws -> DeliveryRecorder? {
        try record.map { try DeliveryRecorder(file: URL(fileURLWithPath: $0)) }
    }

    private func listener(
        _ decoder: CatalogDecoder?, _ recorder: DeliveryRecorder?,
        _ transport: CommandLineTransport
    ) throws -> WebhookListener {
        var configuration = ReceiverConfiguration {
            $0.maximumBodySize = limit
            $0.acceptsAnyContentType = true
        }
        configuration.handshakes = try handshakes.handshakes(secrets: signature.secrets) {
            StandardOutput.print("\($0) delivers: \($1)".escapedForTerminal())
        }
        return WebhookListener(
            gate: RequestGate(try scheme(), configuration), catalog: decoder,
            target: forwardTo.map { url in
                ForwardTarget(url: url) { request throws(TransportError) in
                    try await transport.answer(to: request)
                }
            }, recorder: recorder, publicURL: url.flatMap { PublicURL($0) },
            print: { StandardOutput.print($0) })
    }
}
#endif
