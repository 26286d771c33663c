import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// Signed bodies that arrive again with different header fields.
    @Suite("SignedBody")
    struct SignedBodyTests {
        private let claims = Claims()

        @Test(
            "A repeated body with another identifier may be a replay", arguments: StoreKind.here,
            [false, true])
        func newID(kind: StoreKind, isCommitted: Bool) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let first = try await store.claimed(claims.delivery("a", ofBodyWith: "paid"))
            #expect(!first.isPossibleReplay)
            if isCommitted { try await store.commit(first) }
            let second = try await store.claimed(claims.delivery("b", ofBodyWith: "paid"))
            #expect(second.isPossibleReplay)
            try await store.commit(second)
            #expect(try await store.claim(claims.delivery("b", ofBodyWith: "paid")) == .finished)
        }

        @Test(
            "A repeated body with another type is refused if it can have only one",
            arguments: StoreKind.here, [false, true])
        func otherType(kind: StoreKind, isCommitted: Bool) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let first = try await store.claimed(claims.delivery("a", ofBodyWith: "paid"))
            if isCommitted { try await store.commit(first) }
            for name in ["a", "b"] {
                #expect(
                    try await store.claim(claims.delivery(name, ofBodyWith: "new")) == .otherType)
            }
            let several = claims.delivery("c", ofBodyWith: "new", hasOneType: false)
            #expect(try await store.claimed(several).isPossibleReplay)
        }

        @Test("A retry is not a replay of the first attempt", arguments: StoreKind.here)
        func retry(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let request = claims.delivery("a", ofBodyWith: "paid")
            _ = try await store.claimed(request)
            let lasting = try await kind.store(file)
            let second = try await lasting.claimed(request)
            #expect(!second.isPossibleReplay)
            #expect(try await lasting.claim(request) == .inFlight)
        }

        @Test(
            "A body is forgotten when its deliveries were released or have expired",
            arguments: StoreKind.here)
        func forgottenBody(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            try await store.release(store.claimed(claims.delivery("a", ofBodyWith: "paid")))
            let forgetful = try await kind.store(file, lease: .zero, timeToLive: .zero)
            let second = try await forgetful.claimed(claims.delivery("b", ofBodyWith: "unpaid"))
            #expect(!second.isPossibleReplay)
            try await forgetful.commit(second)
            let third = try await store.claimed(claims.delivery("c", ofBodyWith: "new"))
            #expect(!third.isPossibleReplay)
        }

        @Test(
            "Of many concurrent types of the same body, one is claimed", arguments: StoreKind.here)
        func concurrentTypes(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let stores = [try await kind.store(file), try await kind.store(file)]
            let results = try await withThrowingTaskGroup(of: ClaimResult.self) { group in
                for number in 0..<50 {
                    let request = claims.delivery("\(number)", ofBodyWith: "type-\(number)")
                    group.addTask { try await stores[number % 2].claim(request) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .otherType }.count == 49)
        }
    }
}
