import ArgumentParser
import CheckoutEvents
import WebhookReceiver

/// Whether events are stored first, and handled by a worker.
struct InboxOptions: ParsableArguments {
    @Flag(help: "Store events, and handle them with a worker of this process; needs a database.")
    var inbox = false

    @Flag(help: "Only run a worker, beside the servers with the same store.")
    var worker = false

    @Flag(help: "Record orders in the database, and complete events in the same transaction.")
    var orders = false

    @Flag(help: "Reject expired sessions, which become dead letters.")
    var rejectExpired = false

    @Option(
        help: ArgumentHelp(
            "Kill the process at a step, such as 'after-append:3' the third time: \(Self.steps).",
            valueName: "STEP:COUNT"))
    var killAt: KillStep?

    private static let steps = KillStep.Name.allCases.map(\.rawValue).joined(separator: ", ")

    var isUsed: Bool { inbox || worker }

    /// The inbox in a store.
    func inbox(in store: OpenStore) throws -> ShopInbox {
        guard let inbox = store.inbox else {
            throw ValidationError("'--inbox' and '--worker' need a database: '--store'")
        }
        return ShopInbox(inbox: inbox, step: killAt)
    }

    /// A worker with the same handler as a server without an inbox.
    func service(_ inbox: ShopInbox, _ store: OpenStore, _ journal: Journal) async throws
        -> InboxWorkerService
    {
        let orders = orders ? store.orders : nil
        try await orders?.create()
        let configuration = InboxWorkerConfiguration {
            $0.name = "checkout"
            $0.observe = { journal.note($0) }
            $0.retryPolicy.firstDelay = .milliseconds(100)
        }
        let worker = InboxWorker(inbox, configuration: configuration) {
            [rejectExpired, killAt] (event: CheckoutEvent, delivery: Delivery) in
            var fulfilment = Fulfilment(journal: journal, rejectsExpired: rejectExpired)
            fulfilment.step = killAt
            try await fulfilment.handle(event)
            if let orders, let lease = delivery.lease {
                let id = delivery.id.rawValue.split(separator: "/").last.map(String.init) ?? "-"
                try await orders.add(id, completing: lease)
            }
        }
        return InboxWorkerService(worker)
    }
}
