import Foundation
import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    /// The claims that each store grants.
    @Suite("Claims")
    struct ClaimTests {
        private let claims = Claims()

        @Test(
            "A delivery is claimed once, and finished after its commit", arguments: StoreKind.here)
        func once(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let request = claims.delivery()
            let claim = try await store.claimed(request)
            #expect(claim.request == request)
            #expect(!claim.isPossibleReplay)
            #expect(try await store.claim(request) == .inFlight)
            try await store.commit(claim)
            #expect(try await store.claim(request) == .finished)
            try await store.release(claim)
            #expect(try await store.claim(request) == .finished)
            #expect(try await kind.store(file).claim(request) == .finished)
            _ = try await store.claimed(claims.delivery("other"))
        }

        @Test("A released or expired claim can be granted again", arguments: StoreKind.here)
        func released(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let request = claims.delivery()
            let first = try await store.claimed(request)
            let second = try await store.claimed(request)
            #expect(first.token != second.token)
            let lasting = try await kind.store(file)
            let third = try await lasting.claimed(request)
            try await lasting.release(first)
            #expect(try await lasting.claim(request) == .inFlight)
            try await lasting.release(third)
            _ = try await lasting.claimed(request)
        }

        @Test(
            "A commit is valid after the lease and another claim, whose commit changes nothing",
            arguments: StoreKind.here)
        func lateCommit(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let forgetful = try await kind.store(file, lease: .zero, timeToLive: .zero)
            let lasting = try await kind.store(file)
            let request = claims.delivery()
            let first = try await forgetful.claimed(request)
            let second = try await lasting.claimed(request)
            try await lasting.commit(first)
            #expect(try await lasting.claim(request) == .finished)
            // Would expire immediately if it had an effect.
            try await forgetful.commit(second)
            #expect(try await lasting.claim(request) == .finished)
            try await lasting.release(second)
            #expect(try await lasting.claim(request) == .finished)
        }

        @Test("A commit is valid after its claim was deleted", arguments: StoreKind.here)
        func forgottenClaim(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let request = claims.delivery("a", ofBodyWith: "paid")
            let claim = try await store.claimed(request)
            _ = try await store.clean()
            try await store.commit(claim)
            #expect(try await store.claim(request) == .finished)
            #expect(try await store.claim(claims.delivery("b", ofBodyWith: "unpaid")) == .otherType)
        }

        @Test("Expired deliveries are deleted, and no others", arguments: StoreKind.here)
        func cleaning(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            _ = try await store.clean()
            let request = claims.delivery()
            try await store.commit(store.claimed(request))
            let forgetful = try await kind.store(file, timeToLive: .zero)
            try await forgetful.commit(forgetful.claimed(claims.delivery("other")))
            #expect(try await store.clean() == 1)
            #expect(try await store.clean() == 0)
            #expect(try await store.claim(request) == .finished)
        }

        @Test("Of many concurrent claims, one is granted", arguments: StoreKind.here)
        func concurrentClaims(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let stores = [try await kind.store(file), try await kind.store(file)]
            let request = claims.delivery()
            let results = try await withThrowingTaskGroup(of: ClaimResult.self) { group in
                for number in 0..<50 {
                    group.addTask { try await stores[number % 2].claim(request) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(results.filter { $0 == .inFlight }.count == 49)
        }
    }
}
