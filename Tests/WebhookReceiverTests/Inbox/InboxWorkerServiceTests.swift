#if ServiceLifecycle
import CheckoutEvents
import Logging
import ServiceLifecycle
import TestSupport
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct InboxWorkerServiceTests {
    @Test("A graceful shutdown lets the handlers end")
    func shutdown() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let gate = Gate()
        let handled = Recorder<String>()
        let inbox = TestInbox(now: TestClock().now)
        var configuration = InboxWorkerConfiguration()
        configuration.clock = ManualClock()
        let worker = InboxWorker(inbox, configuration: configuration) { (event: CheckoutEvent) in
            start.yield()
            await gate.wait()
            handled.add(event.id ?? "-")
        }
        let request = ClaimRequest(id: DeliveryID(rawValue: "a"), isSigned: true)
        _ = try await inbox.append([
            InboxEntry(
                request: request, endpoint: "webhooks",
                message: WebhookMessage(body: Endpoint.paid),
                time: TestClock.start)
        ])
        let group = ServiceGroup(
            services: [InboxWorkerService(worker)], logger: Logger(label: "test"))
        async let ended: Void = group.run()
        for await _ in started { break }
        await group.triggerGracefulShutdown()
        gate.open()
        try await ended
        #expect(handled.values == ["evt_1"])
        #expect(inbox.items.isEmpty)
    }
}
#endif
