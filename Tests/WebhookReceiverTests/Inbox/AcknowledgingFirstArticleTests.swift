#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

/// The code of the article on inboxes.
@Suite struct AcknowledgingFirstArticleTests {
    private struct Orders: Sendable {
        let add: @Sendable (String) -> Void
    }

    private struct Fulfilment: Sendable {
        let orders: Orders

        func handle(_ event: CheckoutEvent) async throws { orders.add(event.type ?? "") }
    }

    private func configuration(_ log: @escaping @Sendable (String) -> Void)
        -> InboxWorkerConfiguration
    {
        // article
        let configuration = InboxWorkerConfiguration {
            $0.maximumHandlers = 4
            $0.retryPolicy = InboxRetryPolicy { $0.maximumAttempts = 5 }
            $0.observe = { report in log("\(report)") }
        }
        // article end
        return configuration
    }

    @Test("A delivery is acknowledged, and then handled by the worker")
    func worker() async throws {
        let (clock, scheme) = (TestClock(), UnsignedScheme())
        let inbox = TestInbox(now: clock.now)
        let (events, handled) = AsyncStream<String>.makeStream()
        let orders = Orders { handled.yield($0) }
        // article
        let receiver = try WebhookReceiver(scheme, events: CheckoutEvent.self, inbox: inbox)
        let worker = InboxWorker(inbox, handler: Fulfilment(orders: orders).handle)
        // article end
        let request = WebhookRequest(
            headers: [], body: Array(#"{"id":"1","type":"checkout.session.new"}"#.utf8))
        #expect(await receiver.receive(request).status == 200)
        let task = Task {
            // article
            await worker.run()
            // article end
        }
        #expect(await events.first { _ in true } == "checkout.session.new")
        worker.stop()
        await task.value
        #expect(inbox.items.isEmpty)
    }

    @Test("The limits of a worker are configured")
    func limits() {
        let configuration = configuration { _ in }
        #expect(configuration.maximumHandlers == 4)
        #expect(configuration.retryPolicy.maximumAttempts == 5)
    }
}
#endif
