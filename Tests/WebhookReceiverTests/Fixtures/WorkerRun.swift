#if Receiver
import CheckoutEvents
import TestSupport
import WebhookEvents

@testable import WebhookReceiver

/// A worker that runs on clocks which a test advances.
final class WorkerRun: Sendable {
    let clock = TestClock()
    let polls = ManualClock()
    let inbox: TestInbox
    let reports = Recorder<InboxReport>()
    let failures = Recorder<String>()
    let worker: InboxWorker
    private let task: Task<Void, Never>

    /// Starts a worker of the endpoint `webhooks`.
    init<Event: WebhookEvent>(
        _ change: (inout InboxWorkerConfiguration) -> Void = { _ in },
        handler: @escaping @Sendable (Event, Delivery) async throws -> Void
    ) {
        let inbox = TestInbox(now: clock.now)
        self.inbox = inbox
        var configuration = InboxWorkerConfiguration()
        configuration.now = clock.now
        configuration.clock = polls
        configuration.random = { 1 }
        configuration.observe = { [reports] in reports.add($0) }
        configuration.storeFailed = { [failures] in failures.add("\($0)") }
        change(&configuration)
        let worker = InboxWorker(inbox, configuration: configuration, handler: handler)
        self.worker = worker
        task = Task { await worker.run() }
    }

    /// Stores an event.
    func append(_ id: String, subject: String? = nil, body: String = Endpoint.paid) async throws {
        let request = ClaimRequest(id: DeliveryID(rawValue: id), isSigned: true)
        _ = try await inbox.append([
            InboxEntry(
                request: request, endpoint: "webhooks", type: "checkout.session.paid",
                subject: subject, message: WebhookMessage(body: body), time: clock.now())
        ])
        inbox.signal.notify()
    }

    /// Lets the worker poll until a number of attempts have been reported.
    func waitForReports(_ count: Int) async -> [InboxReport] {
        await wait { self.reports.values.count >= count }
        return reports.values
    }

    /// Lets the worker poll until a condition holds.
    func wait(until condition: @Sendable () -> Bool) async {
        while !condition() {
            polls.advance(by: .seconds(1))
            await Task.yield()
        }
    }

    func stop() async {
        worker.stop()
        await task.value
    }

    func cancel() async {
        task.cancel()
        await task.value
    }
}
#endif
