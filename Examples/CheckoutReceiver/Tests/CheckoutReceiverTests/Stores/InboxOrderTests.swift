import Foundation
import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// The order of the events of a subject.
    @Suite("Order by subject")
    struct InboxOrderTests {
        private let entries = Entries()

        @Test("An event waits for the earlier ones of its subject", arguments: StoreKind.here)
        func subjects(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let other = Entries()
            try await store.add([
                entries.entry("x1", subject: "x"), entries.entry("x2", subject: "x"),
                entries.entry("y1", subject: "y"), entries.entry("1"), entries.entry("2"),
                other.entry("x1", subject: "x"),
            ])
            let leases = try await store.take(9, of: entries.endpoint)
            #expect(leases.map(\.name) == ["x1", "y1", "1", "2"])
            #expect(try await store.names(taking: 9, of: other) == ["x1"])
            try await store.retry(
                leases[0], after: .seconds(3600), isAttempt: true, because: "failed")
            #expect(try await store.names(taking: 9, of: entries).isEmpty)
            try await store.finish(leases[1])
            #expect(try await store.names(taking: 9, of: entries).isEmpty)
        }

        @Test(
            "Random operations of several workers do what the model does",
            arguments: StoreKind.here, [1, 2, 3, 4] as [UInt64])
        func random(kind: StoreKind, seed: UInt64) async throws {
            let file = TemporaryFile()
            var run = RandomInboxRun(
                store: try await kind.store(file), hasty: try await kind.store(file, lease: .zero),
                entries: entries, seed: seed)
            for step in 0..<150 { try await run.step(step) }
            try await run.drain()
        }

        @Test("Concurrent workers keep the order of each subject", arguments: StoreKind.here)
        func workers(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let stores = [try await kind.store(file), try await kind.store(file)]
            let log = WorkLog()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for subject in ["a", "b", "c", "d"] {
                    group.addTask { [entries] in
                        for number in 0..<15 {
                            try await stores[number % 2].add([
                                entries.entry("\(subject)/\(number)", subject: subject)
                            ])
                        }
                    }
                }
                for worker in 0..<4 {
                    group.addTask { [entries] in
                        let store = stores[worker % 2]
                        while log.count < 60 {
                            for lease in try await store.take(3, of: entries.endpoint) {
                                try await log.work(on: lease) { try await store.renew(lease) }
                                try await store.finish(lease)
                            }
                            await Task.yield()
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(log.numbers.values.allSatisfy { $0 == Array(0..<15) })
            #expect(try await stores[0].all(entries).isEmpty)
        }
    }
}
