import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@testable import CheckoutReceiver

extension StoreTests {
    @Suite("InboxStore")
    struct InboxTests {
        private let claims = Claims()
        private let endpoint = UUID().uuidString

        private func entry(sender: String? = nil, time: Double = 1_700_000_000) -> InboxEntry {
            InboxEntry(
                endpoint: endpoint, sender: sender,
                message: WebhookMessage(
                    headers: [
                        ("X-Name", "a"), ("x-name", #"é "b" \"#), ("Empty", ""), ("Nul", "\u{0}"),
                    ],
                    body: [UInt8](0...255)),
                time: Date(timeIntervalSince1970: time))
        }

        private func kept(_ store: any DatabaseStore) async throws -> [InboxEntry] {
            try await store.entries().filter { $0.endpoint == endpoint }
        }

        @Test(
            "An appended entry is stored with its header fields and bytes, and its delivery is finished",
            arguments: StoreKind.here)
        func append(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            for (name, sender) in [("a", "shop"), ("b", nil)] {
                let result = try await store.append(
                    entry(sender: sender), for: claims.delivery(name))
                guard case .claimed = result else { throw CocoaError(.featureUnsupported) }
            }
            #expect(try await kept(store) == [entry(sender: "shop"), entry()])
            #expect(try await kept(kind.store(file)).count == 2)
            #expect(try await store.claim(claims.delivery("a")) == .finished)
        }

        @Test("A delivery that may not be handled is not stored", arguments: StoreKind.here)
        func refused(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let request = claims.delivery("a", ofBodyWith: "paid")
            let claim = try await store.claimed(request)
            #expect(try await store.append(entry(), for: request) == .inFlight)
            try await store.commit(claim)
            #expect(try await store.append(entry(), for: request) == .finished)
            let other = claims.delivery("b", ofBodyWith: "new")
            #expect(try await store.append(entry(), for: other) == .otherType)
            #expect(try await kept(store).isEmpty)
            let replay = claims.delivery("c", ofBodyWith: "paid")
            guard case .claimed(let appended) = try await store.append(entry(), for: replay) else {
                throw CocoaError(.featureUnsupported)
            }
            #expect(appended.isPossibleReplay)
            #expect(try await kept(store).count == 1)
        }

        @Test(
            "When an entry cannot be stored, its claim is not stored either",
            arguments: StoreKind.here)
        func failure(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let request = claims.delivery("a", ofBodyWith: "paid")
            // Databases cannot represent this time.
            await #expect(throws: (any Error).self) {
                try await store.append(entry(time: .nan), for: request)
            }
            #expect(try await kept(store).isEmpty)
            let other = claims.delivery("b", ofBodyWith: "new")
            #expect(try await !store.claimed(other).isPossibleReplay)
            try await store.release(store.claimed(claims.delivery("c")))
            let next = claims.delivery("d")
            _ = try await store.append(entry(), for: next)
            #expect(try await store.claim(next) == .finished)
        }

        @Test("Of many concurrent entries, one is stored", arguments: StoreKind.here)
        func concurrentEntries(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let stores = [try await kind.store(file), try await kind.store(file)]
            let request = claims.delivery()
            let results = try await withThrowingTaskGroup(of: ClaimResult.self) { group in
                for number in 0..<20 {
                    group.addTask { [entry = entry()] in
                        try await stores[number % 2].append(entry, for: request)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .finished }.count == 19)
            #expect(try await kept(stores[0]).count == 1)
        }
    }
}
