import Foundation
import Testing
import WebhookReceiver

@testable import CheckoutReceiver

/// What each store must do.
@Suite(.serialized) struct StoreTests {
    private let id = DeliveryID(rawValue: "test/signed/\(UUID().uuidString)")

    private func claim(_ store: any DeliveryStore) async throws -> DeliveryClaim {
        guard case .claimed(let claim) = try await store.claim(id) else {
            throw CocoaError(.featureUnsupported)
        }
        return claim
    }

    @Test(arguments: StoreKind.here)
    func `A delivery is claimed once, and finished when it is committed`(kind: StoreKind)
        async throws
    {
        let file = TemporaryFile()
        let store = try await kind.store(file)
        let claim = try await claim(store)
        #expect(try await store.claim(id) == .inFlight)
        try await store.commit(claim)
        #expect(try await store.claim(id) == .finished)
        try await store.release(claim)
        #expect(try await store.claim(id) == .finished)
        #expect(try await kind.store(file).claim(id) == .finished)
    }

    @Test(arguments: StoreKind.here)
    func `A claim that is given back, or whose lease is over, can be had again`(
        kind: StoreKind
    ) async throws {
        let file = TemporaryFile()
        let store = try await kind.store(file, lease: 0)
        let first = try await claim(store)
        let second = try await claim(store)
        #expect(first.token != second.token)
        let lasting = try await kind.store(file)
        let third = try await claim(lasting)
        try await lasting.release(first)
        #expect(try await lasting.claim(id) == .inFlight)
        try await lasting.release(third)
        _ = try await claim(lasting)
        try await lasting.commit(first)
        #expect(try await lasting.claim(id) == .finished)
    }

    @Test(arguments: StoreKind.here)
    func `What has expired is forgotten, and nothing else`(kind: StoreKind) async throws {
        let file = TemporaryFile()
        let store = try await kind.store(file)
        _ = try await store.clean()
        try await store.commit(claim(store))
        let forgetful = try await kind.store(file, timeToLive: 0)
        let other = DeliveryID(rawValue: id.rawValue + "-other")
        if case .claimed(let claim) = try await forgetful.claim(other) {
            try await forgetful.commit(claim)
        }
        #expect(try await store.clean() == 1)
        #expect(try await store.clean() == 0)
        #expect(try await store.claim(id) == .finished)
    }

    @Test(arguments: StoreKind.here)
    func `Of many claims at once, one is given`(kind: StoreKind) async throws {
        let file = TemporaryFile()
        let stores = [try await kind.store(file), try await kind.store(file)]
        let results: [ClaimResult] = try await withThrowingTaskGroup(of: ClaimResult.self) {
            group in
            for number in 0..<50 {
                group.addTask { [id] in try await stores[number % 2].claim(id) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.filter { $0 == .inFlight }.count == 49)
    }
}
