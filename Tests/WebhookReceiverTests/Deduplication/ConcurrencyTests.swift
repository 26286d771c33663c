#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct ConcurrencyTests {
    private struct Counts: CustomStringConvertible {
        var handled: [String: Int] = [:]
        var failures = 0
        var statuses: [Int: Int] = [:]
        var retried: [Int] = []

        mutating func add(_ statuses: [Int]) {
            for status in statuses { self.statuses[status, default: 0] += 1 }
        }

        var description: String {
            let statuses = statuses.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }
            return "\(handled.count) ids handled, at most \(handled.values.max() ?? 0) times; "
                + statuses.joined(separator: ", ")
        }
    }

    /// Sends 10,000 deliveries of 1,000 identifiers from 100 tasks, ten of which send the same ones at the
    /// same time; then sends each once more, as a sender does when it is asked to retry.
    ///
    /// - Parameter fails: Whether the handler fails the first time that it sees an identifier.
    private func run(fails: Bool) async throws -> Counts {
        let handled = Recorder<String>()
        let failed = FirstTimes()
        let endpoint = try Endpoint.standard {
            $0.maximumHandlers = 1000
        } handle: { event in
            let id = event.id ?? ""
            for _ in 0..<10 { await Task.yield() }
            if fails, await failed.isFirst(id) { throw Endpoint.Outage() }
            handled.add(id)
        }
        var counts = Counts()
        counts.add(
            try await withThrowingTaskGroup(of: [Int].self) { group in
                for task in 0..<100 {
                    group.addTask {
                        try await Self.send((0..<100).map { $0 * 10 + task % 10 }, to: endpoint)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            })
        counts.retried = try await Self.send(Array(0..<1000), to: endpoint)
        for id in handled.values { counts.handled[id, default: 0] += 1 }
        counts.failures = await failed.count
        return counts
    }

    private static func send(_ numbers: [Int], to endpoint: Endpoint) async throws -> [Int] {
        var statuses: [Int] = []
        for number in numbers {
            let body = Endpoint.body("checkout.session.paid", id: "evt_\(number)")
            statuses.append(try await endpoint.send(id: "msg_\(number)", body: body))
        }
        return statuses
    }

    @Test("10,000 deliveries of 1,000 ids from 100 tasks are handled once each")
    func once() async throws {
        let counts = try await run(fails: false)
        print("concurrency: \(counts)")
        #expect(counts.handled.count == 1000)
        #expect(counts.handled.values.allSatisfy { $0 == 1 })
        #expect(counts.statuses.values.reduce(0, +) == 10_000)
        #expect(counts.statuses.keys.allSatisfy { $0 == 200 || $0 == 409 })
        #expect(counts.retried.allSatisfy { $0 == 200 })
    }

    @Test("A handler that fails once for each id is called again, and succeeds once")
    func retries() async throws {
        let counts = try await run(fails: true)
        print("concurrency, each failing once: \(counts)")
        #expect(counts.handled.count == 1000)
        #expect(counts.handled.values.allSatisfy { $0 == 1 })
        #expect(counts.failures == 1000)
        #expect(counts.statuses[500] == 1000)
        #expect(counts.retried.allSatisfy { $0 == 200 })
    }
}

/// Determines whether a value occurs for the first time.
private actor FirstTimes {
    private var seen: Set<String> = []

    var count: Int { seen.count }

    func isFirst(_ text: String) -> Bool {
        seen.insert(text).inserted
    }
}
#endif
