import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    @Suite("Renewal of claims")
    struct RenewalTests {
        private let claims = Claims()

        @Test("A renewed claim is valid for another lease", arguments: StoreKind.here)
        func renewal(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let claim = try await store.claimed(claims.delivery())
            let lasting = try await kind.store(file)
            try await lasting.renew(claim)
            #expect(try await lasting.claim(claims.delivery()) == .inFlight)
            #expect(try await lasting.clean() == 0)
            // Counted from now, not from the end of the previous lease.
            try await store.renew(claim)
            _ = try await lasting.claimed(claims.delivery())
        }

        @Test("A claim that was taken over or released is not renewed", arguments: StoreKind.here)
        func lostClaim(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, lease: .zero)
            let lasting = try await kind.store(file)
            let first = try await store.claimed(claims.delivery())
            let second = try await store.claimed(claims.delivery())
            try await lasting.renew(first)
            let third = try await lasting.claimed(claims.delivery())
            try await lasting.release(third)
            try await lasting.renew(second)
            try await lasting.renew(third)
            _ = try await lasting.claimed(claims.delivery())
        }

        @Test("A commit is not renewed", arguments: StoreKind.here)
        func commit(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file, timeToLive: .zero)
            let claim = try await store.claimed(claims.delivery())
            try await store.commit(claim)
            try await store.renew(claim)
            _ = try await store.claimed(claims.delivery())
        }
    }
}
