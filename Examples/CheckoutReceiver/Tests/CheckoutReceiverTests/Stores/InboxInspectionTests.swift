import Foundation
import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// What people see of an inbox, and do with it.
    @Suite("Inspection")
    struct InboxInspectionTests {
        private let entries = Entries()

        /// Stores a dead letter `dead`, a running event `running`, and two waiting ones.
        private func filled(_ kind: StoreKind, _ file: TemporaryFile) async throws
            -> any DatabaseStore
        {
            let store = try await kind.store(file)
            try await store.add([
                entries.entry("dead", subject: "x", type: "a", time: 100),
                entries.entry("running", subject: "x", type: "b", time: 200),
                entries.entry("next", subject: "x", type: "b", time: 300),
                entries.entry("other", subject: "y\\0", type: nil, time: 400),
            ])
            try await store.bury(store.take(1, of: entries.endpoint)[0], because: "failed")
            #expect(try await store.names(taking: 1, of: entries) == ["running"])
            return store
        }

        private func query(_ change: (inout InboxQuery) -> Void) -> InboxQuery {
            var query = InboxQuery(endpoint: entries.endpoint)
            change(&query)
            return query
        }

        @Test("Events are found by their properties", arguments: StoreKind.here)
        func records(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await filled(kind, file)
            func names(_ change: (inout InboxQuery) -> Void) async throws -> [String] {
                try await store.records(query(change), limit: 10).map(\.name)
            }
            let ids = try await store.all(entries).map(\.id)
            #expect(try await names { $0.ids = [ids[3], ids[0]] } == ["dead", "other"])
            #expect(try await names { $0.ids = [] }.isEmpty)
            #expect(try await names { $0.state = .dead } == ["dead"])
            #expect(try await names { $0.state = .running } == ["running"])
            #expect(try await names { $0.state = .waiting } == ["next", "other"])
            #expect(try await names { $0.type = "b" } == ["running", "next"])
            #expect(try await names { $0.subject = "y\\0" } == ["other"])
            #expect(
                try await names { $0.receivedBefore = Date(timeIntervalSince1970: 300) } == [
                    "dead", "running",
                ])
            #expect(
                try await names {
                    $0.type = "b"; $0.state = .waiting
                } == ["next"])
            #expect(try await names { $0.endpoint = "' OR 1 = 1 --" }.isEmpty)
            #expect(
                try await store.records(query { _ in }, limit: 2).map(\.name) == [
                    "dead", "running",
                ])
        }

        @Test(
            "Replayed events are due now, in their order, with no attempts",
            arguments: StoreKind.here)
        func replay(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await filled(kind, file)
            #expect(try await store.replay(query { $0.state = .running }) == 0)
            #expect(try await store.replay(query { _ in }) == 3)
            #expect(try await store.all(entries).map(\.attempts) == [0, 1, 0, 0])
            #expect(
                try await store.all(entries).map(\.state) == [
                    .waiting, .running, .waiting, .waiting,
                ])
            // The replayed event is the first of its subject, whose next one is being handled.
            #expect(try await store.names(taking: 5, of: entries) == ["other"])
        }

        @Test(
            "A replayed event precedes a later one that fails, or whose lease expires",
            arguments: StoreKind.here, [false, true])
        func replayedFirst(kind: StoreKind, isExpired: Bool) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let hasty = try await kind.store(file, lease: .zero)
            try await store.add(["a", "b"].map { entries.entry($0, subject: "order") })
            try await store.bury(store.take(1, of: entries.endpoint)[0], because: "failed")
            let second = try await (isExpired ? hasty : store).take(1, of: entries.endpoint)[0]
            #expect(try await store.replay(query { $0.state = .dead }) == 1)
            if !isExpired {
                try await store.retry(second, after: .zero, isAttempt: true, because: "failed")
            }
            let first = try await store.take(5, of: entries.endpoint)
            #expect(first.map(\.name) == ["a"])
            // The lease is lost, so that both are not handled at the same time.
            try await store.renew(second)
            #expect(try await store.all(entries).map(\.state) == [.running, .waiting])
            try await store.finish(first[0])
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
        }

        @Test("Discarded events are gone, and still duplicates", arguments: StoreKind.here)
        func discard(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await filled(kind, file)
            #expect(try await store.discard(query { $0.subject = "x" }) == 2)
            #expect(try await store.all(entries).map(\.name) == ["running", "other"])
            #expect(try await store.append([entries.entry("next")]) == [.finished])
            #expect(
                try await store.discard(
                    query { $0.receivedBefore = Date(timeIntervalSince1970: 400) }) == 0)
            #expect(try await store.discard(query { _ in }) == 1)
            #expect(try await store.all(entries).map(\.name) == ["running"])
        }

        @Test(
            "After the first event of a subject is discarded, the next one is due",
            arguments: StoreKind.here)
        func discardFirst(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.add(["a", "b", "c"].map { entries.entry($0, subject: "order") })
            let ids = try await store.all(entries).map(\.id)
            #expect(try await store.discard(query { $0.ids = Array(ids.prefix(2)) }) == 2)
            #expect(try await store.names(taking: 5, of: entries) == ["c"])
        }

        @Test("Statistics count the events of one endpoint or all", arguments: StoreKind.here)
        func statistics(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await filled(kind, file)
            let statistics = try await store.statistics(of: entries.endpoint)
            #expect((statistics.waiting, statistics.running, statistics.dead) == (2, 1, 1))
            // The name is there twice, with the name of the header field.
            #expect(statistics.bytes == 2 * (4 + 7 + 4 + 5) + 4 * 6)
            #expect(statistics.oldest == Date(timeIntervalSince1970: 200))
            #expect(try await store.statistics(of: nil).dead >= 1)
            let none = try await store.statistics(of: "none")
            #expect(none == InboxStatistics(waiting: 0, running: 0, dead: 0, bytes: 0, oldest: nil))
        }
    }
}
