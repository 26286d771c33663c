import ArgumentParser
import CheckoutEvents
import Foundation
import Hummingbird
import Logging
import WebhookReceiver

/// Receives the events of the Checkout API.
@main
struct CheckoutReceiver: AsyncParsableCommand {
    @OptionGroup var address: ServerAddress

    @Option(help: "A secret; repeat it while secrets are changed.")
    var secret: [String] = []

    @Option(help: "How deliveries are signed: \(SchemeChoice.names).")
    var scheme = SchemeChoice.standardWebhooks

    @Flag(help: "Takes events without signatures: anybody can send them.")
    var unsigned = false

    @Option(help: "Where handled deliveries are remembered: memory, sqlite:PATH, postgres:URL.")
    var store = StoreChoice.memory

    @Option(help: "The seconds for which a claim holds after a crash; it is renewed until then.")
    var lease = 300

    @Option(help: "A file to which the handler writes what it does.")
    var journal: String?

    @Option(help: "The seconds that the handler takes for an event.")
    var handlerSeconds = 0.0

    @Option(help: "How many bodies are read at a time.")
    var bodies = ReceiverConfiguration().maximumBodiesInProgress

    @Flag(help: "Answers without verifying and handling anything, to compare with.")
    var bare = false

    @Flag(help: "Prints at the end how many deliveries came to what.")
    var counts = false

    @Flag(help: "Prints a line for each delivery.")
    var verbose = false

    func validate() throws {
        guard unsigned != secret.isEmpty else { return }
        throw ValidationError("give either '--secret' or '--unsigned'")
    }

    func run() async throws {
        let counts = Counts()
        let (deliveries, cleaning) = try await store.open(lease: .seconds(lease))
        let router = Router(context: ReceiverContext.self)
        if bare {
            router.post("webhooks") { request, _ in
                _ = try await request.body.collect(upTo: 1_048_576)
                return HTTPResponse.Status.ok
            }
        } else {
            router.webhooks("webhooks", try receiver(deliveries, counts), address: address.sender)
        }
        var application = Application(
            router: router, server: try address.server(), configuration: address.configuration)
        application.logger.logLevel = .notice
        if let cleaning { application.addServices(cleaning) }
        // SIGTERM and SIGINT let no new connection in, and wait for the deliveries in flight.
        try await application.runService()
        if self.counts { print(counts.line) }
    }

    private func receiver(
        _ deliveries: any DeliveryStore, _ counts: Counts
    ) throws -> WebhookReceiver {
        let journal = try Journal(path: journal, seconds: handlerSeconds)
        let configuration = ReceiverConfiguration { [verbose, bodies] in
            $0.name = "checkout"
            $0.maximumBodiesInProgress = bodies
            $0.observe = { report in
                journal.note(report)
                counts.add(report)
                if verbose { print(report) }
            }
        }
        let scheme: any SignatureScheme =
            unsigned ? .unsigned : try scheme.scheme(secrets: secret, url: address.url("/webhooks"))
        return try WebhookReceiver(
            scheme, deliveries: deliveries, configuration: configuration,
            handler: Fulfilment(journal: journal).handle)
    }
}
