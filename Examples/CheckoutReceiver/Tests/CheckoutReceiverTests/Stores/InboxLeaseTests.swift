import Foundation
import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// Leases of events, and how they end.
    @Suite("Leases")
    struct InboxLeaseTests {
        private let entries = Entries()

        @Test("Events are leased once, in order", arguments: StoreKind.here)
        func order(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.add(["a", "b", "c"].map { entries.entry($0) })
            try await store.add([entries.entry("d")])
            #expect(try await store.take(0, of: entries.endpoint).isEmpty)
            #expect(try await store.take(5, of: "other").isEmpty)
            let first = try await store.take(2, of: entries.endpoint)
            #expect(first.map(\.name) == ["a", "b"])
            #expect(first.map(\.attempt) == [1, 1])
            #expect(try await kind.store(file).names(taking: 5, of: entries) == ["c", "d"])
            #expect(try await store.names(taking: 5, of: entries).isEmpty)
            try await store.finish(first[0])
            #expect(try await store.all(entries).map(\.name) == ["b", "c", "d"])
            #expect(try await store.all(entries).map(\.state) == [.running, .running, .running])
        }

        @Test("An expired lease is taken over, as another attempt", arguments: StoreKind.here)
        func expiry(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let hasty = try await kind.store(file, lease: .zero)
            let store = try await kind.store(file)
            try await store.add([
                entries.entry("a", subject: "order"), entries.entry("b", subject: "order"),
            ])
            let first = try await hasty.take(5, of: entries.endpoint)[0]
            let second = try await hasty.take(5, of: entries.endpoint)[0]
            #expect([first.name, second.name] == ["a", "a"])
            #expect(first.attempt == 1 && second.attempt == 2)
            #expect(first.token != second.token)
            // Of the lease that was taken over, only the end of the work counts.
            try await store.renew(first)
            try await store.bury(first, because: "late")
            try await store.retry(first, after: .seconds(60), isAttempt: true, because: "late")
            #expect(try await store.all(entries)[0].state == .waiting)
            try await store.renew(second)
            #expect(try await store.all(entries)[0].state == .running)
            #expect(try await store.names(taking: 5, of: entries).isEmpty)
            try await store.finish(first)
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
            try await store.finish(second)
            #expect(try await store.all(entries).map(\.name) == ["b"])
        }

        @Test(
            "A lease that has expired can be renewed unless it was taken over",
            arguments: StoreKind.here)
        func lateRenewal(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let hasty = try await kind.store(file, lease: .zero)
            let store = try await kind.store(file)
            try await store.add([entries.entry("a"), entries.entry("b")])
            let leases = try await hasty.take(2, of: entries.endpoint)
            // This finds both leases expired, and takes one of them over.
            let next = try await store.take(1, of: entries.endpoint)
            #expect(next.map(\.name) == ["a"])
            try await store.renew(leases[1])
            #expect(try await store.names(taking: 5, of: entries).isEmpty)
        }

        @Test("A failed event is due again after its delay", arguments: StoreKind.here)
        func retry(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.add(["a", "b", "c"].map { entries.entry($0) })
            let leases = try await store.take(2, of: entries.endpoint)
            try await store.retry(
                leases[0], after: .zero, isAttempt: true, because: "no \u{0} stock")
            try await store.retry(
                leases[1], after: .seconds(3600), isAttempt: false, because: "later")
            let again = try await store.take(5, of: entries.endpoint)
            #expect(again.map(\.name) == ["a", "c"])
            #expect(again.map(\.attempt) == [2, 1])
            let records = try await store.all(entries)
            #expect(records.map(\.state) == [.running, .waiting, .running])
            #expect(records.map(\.attempts) == [2, 0, 1])
            #expect(records.map(\.error) == ["no \u{0} stock", "later", nil])
            let due = try #require(records[1].due)
            #expect(due.timeIntervalSinceNow > 3000)
            // An absurd delay is a long one.
            try await store.retry(
                again[0], after: .seconds(Int64.max), isAttempt: true, because: "")
            #expect(try await store.take(5, of: entries.endpoint).isEmpty)
        }

        @Test("A dead letter is kept, and not tried again", arguments: StoreKind.here)
        func bury(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.add(["a", "b"].map { entries.entry($0, subject: "order") })
            let lease = try await store.take(5, of: entries.endpoint)[0]
            try await store.bury(lease, because: "it is unknown")
            try await store.renew(lease)
            try await store.retry(lease, after: .zero, isAttempt: true, because: "again")
            let record = try await store.all(entries)[0]
            #expect((record.state, record.attempts, record.error) == (.dead, 1, "it is unknown"))
            #expect(record.due == nil)
            #expect(try await store.names(taking: 5, of: entries) == ["b"])
            try await store.finish(lease)
            #expect(try await store.all(entries).map(\.name) == ["b"])
        }
    }
}
