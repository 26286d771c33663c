import ArgumentParser
import CheckoutEvents
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import WebhookReceiver

/// Receives the events of the Checkout API.
@main
struct CheckoutReceiver: AsyncParsableCommand {
    @OptionGroup var address: ServerAddress

    @Option(help: "A secret; repeat during rotation.")
    var secret: [String] = []

    @Option(help: "The signature scheme: \(SchemeChoice.names).")
    var scheme = SchemeChoice.standardWebhooks

    @Flag(help: "Accept events without signatures: anyone can send them.")
    var unsigned = false

    @Option(help: "The delivery store: memory, sqlite:PATH, or postgres:URL.")
    var store = StoreChoice.memory

    @Option(help: "The seconds after which a claim expires unless it is renewed.")
    var lease = 300

    @OptionGroup var inboxOptions: InboxOptions

    @Option(help: "A file to which the handler logs its work.")
    var journal: String?

    @Option(help: "A file in which deliveries are recorded, without credentials.")
    var record: String?

    @Option(help: "A JSON pointer to values that are not recorded, with * for each member.")
    var redact: [String] = []

    @Option(help: "The seconds that the handler needs for an event.")
    var handlerSeconds = 0.0

    @Option(help: "The maximum number of bodies that are read at a time.")
    var bodies = ReceiverConfiguration().maximumBodiesInProgress

    @Flag(help: "Respond without verification and handling, for comparison.")
    var bare = false

    @Flag(help: "Print the number of deliveries by outcome at the end.")
    var counts = false

    @Flag(help: "Print a line for each delivery.")
    var verbose = false

    func validate() throws {
        guard unsigned != secret.isEmpty, !inboxOptions.worker else { return }
        throw ValidationError("use either '--secret' or '--unsigned'")
    }

    func run() async throws {
        let opened = try await store.open(lease: .seconds(lease))
        let journal = try Journal(path: journal, seconds: handlerSeconds)
        if inboxOptions.worker { return try await work(opened, journal) }
        let counts = Counts()
        let recorder = try recorder()
        let router = Router(context: ReceiverContext.self)
        var services = [opened.cleaning].compactMap { $0 }
        if bare {
            router.post("webhooks") { request, _ in
                _ = try await request.body.collect(upTo: 1_048_576)
                return HTTPResponse.Status.ok
            }
        } else {
            let receiver = try receiver(opened, journal, counts, recorder)
            router.webhooks("webhooks", receiver, address: address.sender)
            if inboxOptions.inbox {
                let inbox = try inboxOptions.inbox(in: opened)
                services.append(try await inboxOptions.service(inbox, opened, journal))
            }
        }
        var application = Application(
            router: router, server: try address.server(), configuration: address.configuration)
        application.logger.logLevel = .notice
        for service in services { application.addServices(service) }
        // After SIGTERM or SIGINT it accepts no new connections, and waits for the deliveries in flight.
        try await application.runService()
        if let recorder {
            await recorder.close()
            if recorder.droppedCount > 0 { print("not recorded: \(recorder.droppedCount)") }
        }
        if self.counts { print(counts.line) }
    }

    /// Runs a worker without a server.
    private func work(_ store: OpenStore, _ journal: Journal) async throws {
        let inbox = try inboxOptions.inbox(in: store)
        let service = try await inboxOptions.service(inbox, store, journal)
        try await ServiceGroup(
            services: [service], gracefulShutdownSignals: [.sigterm, .sigint],
            logger: Logger(label: "worker")
        ).run()
    }

    private func recorder() throws -> DeliveryRecorder? {
        guard let record else { return nil }
        let options = RecordingOptions { [redact] in $0.redactedProperties = redact }
        return try DeliveryRecorder(file: URL(fileURLWithPath: record), options: options)
    }

    private func receiver(
        _ store: OpenStore, _ journal: Journal, _ counts: Counts, _ recorder: DeliveryRecorder?
    ) throws -> WebhookReceiver {
        let configuration = ReceiverConfiguration { [verbose, bodies] in
            $0.name = "checkout"
            $0.record = recorder
            $0.maximumBodiesInProgress = bodies
            $0.observe = { report in
                journal.note(report)
                counts.add(report)
                if verbose { print(report) }
            }
        }
        let scheme: any SignatureScheme =
            unsigned ? .unsigned : try scheme.scheme(secrets: secret, url: address.url("/webhooks"))
        if inboxOptions.inbox {
            return try WebhookReceiver(
                scheme, events: CheckoutEvent.self, inbox: try inboxOptions.inbox(in: store),
                configuration: configuration)
        }
        return try WebhookReceiver(
            scheme, deliveries: store.deliveries, configuration: configuration,
            handler: Fulfilment(journal: journal).handle)
    }
}
