import Foundation
import Testing
import WebhookReceiver

@testable import CheckoutReceiver

extension StoreTests {
    /// Which deliveries each store lets be handled.
    @Suite struct ClaimTests {
        private let claims = Claims()

        @Test(arguments: StoreKind.here)
        func `A delivery is claimed once, and finished when it is committed`(kind: StoreKind)
            async throws
        {
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

        @Test(arguments: StoreKind.here)
        func `A claim that is given back, or whose lease is over, can be had again`(
            kind: StoreKind
        ) async throws {
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

        @Test(arguments: StoreKind.here)
        func
            `A commit holds after the lease and after another claim, and the other one's changes nothing`(
                kind: StoreKind
            ) async throws
        {
            let file = TemporaryFile()
            let forgetful = try await kind.store(file, lease: .zero, timeToLive: .zero)
            let lasting = try await kind.store(file)
            let request = claims.delivery()
            let first = try await forgetful.claimed(request)
            let second = try await lasting.claimed(request)
            try await lasting.commit(first)
            #expect(try await lasting.claim(request) == .finished)
            // One that expires at once, if it counted.
            try await forgetful.commit(second)
            #expect(try await lasting.claim(request) == .finished)
            try await lasting.release(second)
            #expect(try await lasting.claim(request) == .finished)
        }

        @Test(arguments: StoreKind.here)
        func `A commit holds when the claim was forgotten`(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let request = claims.delivery("a", ofBodyWith: "paid")
            let claim = try await store.claimed(request)
            _ = try await store.clean()
            try await store.commit(claim)
            #expect(try await store.claim(request) == .finished)
            #expect(try await store.claim(claims.delivery("b", ofBodyWith: "unpaid")) == .otherType)
        }

        @Test(arguments: StoreKind.here)
        func `What has expired is forgotten, and nothing else`(kind: StoreKind) async throws {
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

        @Test(arguments: StoreKind.here)
        func `Of many claims at once, one is given`(kind: StoreKind) async throws {
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
