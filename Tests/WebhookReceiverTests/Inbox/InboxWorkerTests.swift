#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct InboxWorkerTests {
    @Test("An event is handled, and is no longer in the inbox")
    func handled() async throws {
        let events = Recorder<String>()
        let run = WorkerRun { (event: CheckoutEvent, delivery: Delivery) in
            #expect(delivery.id.rawValue == "a")
            #expect(delivery.attempt == 1)
            #expect(delivery.time == TestClock.start)
            #expect(delivery.claim == nil)
            events.add(event.id ?? "-")
        }
        try await run.append("a")
        let report = try #require(await run.waitForReports(1).first)
        #expect(report.outcome.name == "handled")
        #expect(report.storeError == nil)
        #expect(run.inbox.items.isEmpty)
        await run.stop()
        #expect(events.values == ["evt_1"])
    }

    @Test(
        "An event whose handler throws is tried again, with longer delays, until it is a dead letter"
    )
    func retries() async throws {
        let run = WorkerRun {
            $0.retryPolicy = InboxRetryPolicy {
                $0.maximumAttempts = 4
                $0.firstDelay = .seconds(10)
                $0.maximumDelay = .seconds(30)
            }
        } handler: { (_: CheckoutEvent, _) in
            throw Endpoint.Outage()
        }
        try await run.append("a")
        for (attempt, delay) in [10.0, 20, 30].enumerated() {
            let report = try #require(await run.waitForReports(attempt + 1).last)
            #expect(report.lease.attempt == attempt + 1)
            guard case .retried(let actual, _) = report.outcome else {
                Issue.record("\(report)")
                return
            }
            #expect(actual == .seconds(delay))
            run.clock.advance(by: delay - 1)
            #expect(try await run.inbox.take(1, of: "webhooks").isEmpty)
            run.clock.advance(by: 1)
        }
        #expect(await run.waitForReports(4).last?.outcome.name == "buried")
        let item = try #require(run.inbox.items.first)
        #expect(item.state == .dead)
        #expect(item.error == "Outage()")
        await run.stop()
    }

    @Test("An error decides on the next attempt")
    func chosen() async throws {
        let run = WorkerRun { (_: CheckoutEvent, delivery: Delivery) in
            switch delivery.id.rawValue {
            case "permanent": throw PermanentFailure("no such order")
            default: throw RetryAfter(.seconds(77))
            }
        }
        try await run.append("permanent")
        #expect(await run.waitForReports(1).last?.outcome.name == "buried")
        #expect(run.inbox.items.first?.error == "no such order")
        try await run.append("later")
        guard case .retried(let delay, _)? = await run.waitForReports(2).last?.outcome else {
            Issue.record("it was not retried")
            return
        }
        #expect(delay == .seconds(77))
        await run.stop()
    }

    @Test("A malformed event that the handler does not accept is a dead letter at once")
    func malformed() async throws {
        let run = WorkerRun { (event: CheckoutEvent, _) in
            if case .malformed(let event) = event { throw event.error }
        }
        try await run.append("a", body: Endpoint.body("checkout.session.paid", session: "[]"))
        #expect(await run.waitForReports(1).last?.outcome.name == "buried")
        await run.stop()
    }

    @Test("Events of one subject are handled in order, also when one is tried again")
    func order() async throws {
        let handled = Recorder<String>()
        let run = WorkerRun { (_: CheckoutEvent, delivery: Delivery) in
            handled.add("\(delivery.id) \(delivery.attempt ?? 0)")
            if delivery.id.rawValue == "s1", delivery.attempt == 1 { throw Endpoint.Outage() }
        }
        try await run.append("s1", subject: "s")
        try await run.append("s2", subject: "s")
        try await run.append("t1", subject: "t")
        _ = await run.waitForReports(2)
        run.clock.advance(by: 10)
        _ = await run.waitForReports(4)
        await run.stop()
        #expect(handled.values.filter { $0.hasPrefix("s") } == ["s1 1", "s1 2", "s2 1"])
        #expect(handled.values.contains("t1 1"))
    }

    @Test("A worker that is stopped lets its handlers end, and takes nothing more")
    func stopped() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let gate = Gate()
        let run = WorkerRun({ $0.maximumHandlers = 1 }) { (_: CheckoutEvent, _) in
            start.yield()
            await gate.wait()
        }
        try await run.append("a")
        try await run.append("b")
        for await _ in started { break }
        run.worker.stop()
        gate.open()
        await run.stop()
        #expect(run.reports.values.map(\.outcome.name) == ["handled"])
        #expect(run.inbox.items.map(\.entry.request.id.rawValue) == ["b"])
    }

    @Test("A worker that is canceled gives its events back, and the attempts do not count")
    func canceled() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let (forever, _) = AsyncStream<Void>.makeStream()
        let run = WorkerRun { (_: CheckoutEvent, _) in
            start.yield()
            for await _ in forever {}
            try Task.checkCancellation()
        }
        try await run.append("a")
        for await _ in started { break }
        await run.cancel()
        #expect(run.reports.values.map(\.outcome.name) == ["canceled"])
        #expect(run.inbox.items.first?.state == .waiting)
        #expect(run.inbox.items.first?.attempts == 0)
    }

    @Test("A store that fails does not end the worker")
    func outage() async throws {
        let run = WorkerRun { (_: CheckoutEvent, _) in }
        try await run.append("a")
        _ = await run.waitForReports(1)
        run.inbox.fail(3)
        await run.wait { run.failures.values.count >= 3 }
        try await run.append("b")
        #expect(await run.waitForReports(2).last?.outcome.name == "handled")
        await run.stop()
    }

    @Test("An event that was taken too often is a dead letter, and its handler is not called")
    func poison() async throws {
        let run = WorkerRun({ $0.retryPolicy.maximumAttempts = 2 }) { (_: CheckoutEvent, _) in
            Issue.record("it was handled")
        }
        run.worker.stop()
        try await run.append("a")
        await run.stop()
        // Two processes end while they handle it.
        for _ in 0..<2 {
            #expect(try await run.inbox.take(1, of: "webhooks").count == 1)
            run.clock.advance(by: 301)
        }
        let lease = try #require(try await run.inbox.take(1, of: "webhooks").first)
        var configuration = run.worker.configuration
        configuration.clock = run.polls
        let reader = EventReader { (_: CheckoutEvent, _) in Issue.record("it was handled") }
        await InboxAttempts(run.inbox, configuration, reader).run(lease)
        #expect(run.reports.values.map(\.outcome.name) == ["buried"])
        #expect(run.inbox.items.first?.error == "attempt 3 is more than allowed")
    }

    @Test("A lease is renewed as long as the handler runs")
    func renewed() async throws {
        let (started, start) = AsyncStream<Void>.makeStream()
        let gate = Gate()
        let run = WorkerRun { (_: CheckoutEvent, _) in
            start.yield()
            await gate.wait()
        }
        try await run.append("a")
        for await _ in started { break }
        await run.wait { run.inbox.renewals.values.count >= 3 }
        gate.open()
        _ = await run.waitForReports(1)
        await run.stop()
    }
}
#endif
