#if HTTP
import ArgumentParser
import Foundation
import WebhookSending

/// Sends an endpoint valid and invalid deliveries, and compares the statuses with the expected
/// ones.
struct DrillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill",
        abstract: "Sends an endpoint valid and invalid deliveries, and checks the statuses.",
        discussion: """
            The events are those of the catalog, with new identifiers; their handler is called. The \
            exit code is 1 if a status is not the expected one.
            """)

    @Option(help: ArgumentHelp("The catalog, NAME.events.json.", valueName: "FILE"))
    var catalog: String

    @Option(
        help: ArgumentHelp("The event type (default: the first one).", valueName: "TYPE"))
    var type: String?

    @Option(help: ArgumentHelp("The expected status of a malformed payload.", valueName: "STATUS"))
    var malformedStatus = DrillPolicy().malformedStatus

    @Option(
        help: ArgumentHelp(
            "The expected status of the content type text/plain.", valueName: "STATUS"))
    var contentTypeStatus = DrillPolicy().contentTypeStatus

    @Option(help: ArgumentHelp("The maximum size of a body.", valueName: "BYTES"))
    var limit = DrillPolicy().maximumBodySize

    @OptionGroup var handshakes: HandshakeOptions

    @Flag(help: "Sends an event even if it violates the catalog's schema.")
    var force = false

    @Option(help: .hidden)
    var sourceRoot: String?

    @OptionGroup var endpoint: EndpointOptions

    func validate() throws {
        try endpoint.requireSignedDestination()
        _ = try handshakes.handshakes(secrets: endpoint.signature.secrets)
    }

    func run() async throws {
        let rows: [DrillRow]
        do {
            rows = try await endpoint.withTransport { transport in
                let handshakes = try await handshakeRows(over: transport)
                return try await handshakes
                    + drill(over: transport).run { row in StandardError.print("\(row.name) …") }
            }
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        print(DrillTable.text(rows))
        let failures = rows.filter(\.isFailure).count
        if failures > 0 {
            StandardError.print("error: \(failures) of \(rows.count) cases failed")
            throw ExitCode.findings
        }
    }

    private func handshakeRows(
        over transport: CommandLineTransport
    ) async throws -> [DrillRow] {
        let drill = HandshakeDrill(
            sender: try endpoint.sender(over: transport), transport: transport,
            secrets: endpoint.signature.secrets)
        var rows: [DrillRow] = []
        for choice in handshakes.handshake {
            StandardError.print("the handshake '\(choice.name.rawValue)' …")
            rows += try await drill.rows(choice.name, value: choice.value)
        }
        return rows
    }

    private func drill(over transport: CommandLineTransport) throws -> Drill {
        var policy = DrillPolicy()
        policy.malformedStatus = malformedStatus
        policy.contentTypeStatus = contentTypeStatus
        policy.maximumBodySize = limit
        let id = "drill_" + UUID().uuidString.prefix(8).lowercased()
        let deliveries = try CatalogDeliveries(catalog: catalog, sourceRoot: sourceRoot)
            .drill(type: type, id: id, isForced: force)
        return Drill(
            sender: try endpoint.sender(over: transport), transport: transport,
            deliveries: deliveries, policy: policy)
    }
}
#endif
