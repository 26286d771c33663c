import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// Events that are stored.
    @Suite("Appended events")
    struct InboxTests {
        private let entries = Entries()
        private var claims: Claims { entries.claims }

        @Test(
            "An event is stored as it is, and its delivery is finished", arguments: StoreKind.here)
        func append(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let odd = "é \"b\" \\0 \\ \u{0} '"
            let entry = InboxEntry(
                request: claims.delivery("a", ofBodyWith: "paid"), endpoint: entries.endpoint,
                sender: odd, type: odd, subject: odd + String(repeating: "long", count: 5_000),
                message: WebhookMessage(
                    headers: [("X-Name", "a"), ("x-name", odd), ("Empty", ""), ("", "empty")],
                    body: [UInt8](0...255)),
                index: 7, time: Date(timeIntervalSince1970: 1_700_000_000.25))
            let plain = InboxEntry(
                request: claims.delivery("b"), endpoint: entries.endpoint,
                message: WebhookMessage(headers: [], body: []),
                time: .init(timeIntervalSince1970: 0))
            try await store.add([entry, plain])
            #expect(try await store.all(entries).map(\.entry) == [entry, plain])
            #expect(
                try await kind.store(file).take(5, of: entries.endpoint).map(\.entry) == [
                    entry, plain,
                ])
            #expect(try await store.claim(claims.delivery("a")) == .finished)
        }

        @Test("A delivery that may not be handled is not stored", arguments: StoreKind.here)
        func refused(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            func append(_ request: ClaimRequest) async throws -> ClaimResult {
                var entry = entries.entry()
                entry.request = request
                return try await store.append([entry])[0]
            }
            let request = claims.delivery("a", ofBodyWith: "paid")
            let claim = try await store.claimed(request)
            #expect(try await append(request) == .inFlight)
            try await store.commit(claim)
            #expect(try await append(request) == .finished)
            #expect(try await append(claims.delivery("b", ofBodyWith: "new")) == .otherType)
            #expect(try await store.all(entries).isEmpty)
            guard
                case .claimed(let replay) = try await append(
                    claims.delivery("c", ofBodyWith: "paid"))
            else { throw CocoaError(.featureUnsupported) }
            #expect(replay.isPossibleReplay)
            #expect(try await store.all(entries).count == 1)
        }

        @Test("Of a batch, each event is stored once", arguments: StoreKind.here)
        func batch(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.commit(store.claimed(claims.delivery("old")))
            let results = try await store.append(
                ["a", "old", "b", "a", "c"].map { entries.entry($0, subject: "order") })
            #expect(results.map { $0 == .finished } == [false, true, false, true, false])
            #expect(try await store.all(entries).map(\.name) == ["a", "b", "c"])
            #expect(try await store.append([]).isEmpty)
        }

        @Test("When an event of a batch cannot be stored, nothing is", arguments: StoreKind.here)
        func failure(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            // Databases cannot represent this time.
            await #expect(throws: (any Error).self) {
                try await store.append([entries.entry("a"), entries.entry("b", time: .nan)])
            }
            #expect(try await store.all(entries).isEmpty)
            try await store.release(store.claimed(claims.delivery("a")))
            try await store.add([entries.entry("a"), entries.entry("b")])
        }

        @Test("A full inbox stores nothing of a batch", arguments: StoreKind.here)
        func limit(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let used = try await kind.store(file).statistics(of: nil).bytes
            let entry = { (name: String) in
                entries.entry(name, body: String(repeating: "x", count: 93))
            }
            // Each takes 100 bytes: the header field has 7.
            let store = try await kind.store(file, maximumInboxSize: used + 250)
            #expect(
                try await store.append([entry("a"), entry("b"), entry("c")]) == [
                    .full, .full, .full,
                ])
            #expect(try await store.all(entries).isEmpty)
            try await store.add([entry("a"), entry("b")])
            #expect(try await store.append([entry("c")]) == [.full])
            #expect(try await store.append([entry("a")]) == [.finished])
            #expect(try await store.statistics(of: nil).bytes == used + 200)
            let lease = try await store.take(1, of: entries.endpoint)
            try await store.finish(lease[0])
            try await store.add([entry("c")])
            #expect(try await store.discard(InboxQuery(endpoint: entries.endpoint)) == 2)
            try await store.add([entry("d"), entry("e")])
        }

        @Test("Of many concurrent copies of an event, one is stored", arguments: StoreKind.here)
        func concurrentCopies(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let stores = [try await kind.store(file), try await kind.store(file)]
            let results = try await withThrowingTaskGroup(of: [ClaimResult].self) { group in
                for number in 0..<20 {
                    group.addTask { [entries] in
                        // In both orders, so that transactions wait for each other in a circle.
                        let batch = [
                            entries.entry("a", subject: "x"), entries.entry("b", subject: "y"),
                        ]
                        return try await stores[number % 2].append(
                            number % 2 == 0 ? batch : batch.reversed())
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(results.filter { $0 == .finished }.count == 38)
            #expect(try await stores[0].all(entries).count == 2)
        }
    }
}
