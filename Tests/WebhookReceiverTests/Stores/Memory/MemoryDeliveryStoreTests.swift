#if Receiver
import Testing
import WebhookReceiver

@Suite struct MemoryDeliveryStoreTests {
    private let clock = TestClock()
    private let id = "webhooks/signed/msg_1"

    @Test("A claim excludes others until its lease expires")
    func lease() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        let first = try await store.claimed(ClaimRequest(id))
        clock.advance(by: 59)
        #expect(await store.claim(ClaimRequest(id)) == .inFlight)
        clock.advance(by: 1)
        #expect(try await store.claimed(ClaimRequest(id)) != first)
    }

    @Test("A renewed claim is valid for another lease")
    func renewal() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        let first = try await store.claimed(ClaimRequest(id))
        clock.advance(by: 59)
        await store.renew(first)
        clock.advance(by: 59)
        #expect(await store.claim(ClaimRequest(id)) == .inFlight)
        clock.advance(by: 1)
        let second = try await store.claimed(ClaimRequest(id))
        await store.renew(first)
        await store.commit(second)
        await store.renew(second)
        #expect(await store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("A commit is remembered for its time to live")
    func timeToLive() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        await store.commit(try await store.claimed(ClaimRequest(id)))
        clock.advance(by: 999)
        #expect(await store.claim(ClaimRequest(id)) == .finished)
        clock.advance(by: 1)
        _ = try await store.claimed(ClaimRequest(id))
    }

    @Test("A release admits the next attempt")
    func release() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        await store.release(try await store.claimed(ClaimRequest(id)))
        _ = try await store.claimed(ClaimRequest(id))
    }

    @Test("After its lease expired, a claim cannot release another claim or a commit")
    func lostLease() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        let slow = try await store.claimed(ClaimRequest(id))
        clock.advance(by: 60)
        let second = try await store.claimed(ClaimRequest(id))
        await store.release(slow)
        #expect(await store.claim(ClaimRequest(id)) == .inFlight)
        await store.commit(second)
        await store.release(slow)
        await store.release(second)
        #expect(await store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("A commit after the lease expired is valid")
    func lateCommit() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        let slow = try await store.claimed(ClaimRequest(id))
        clock.advance(by: 60)
        let second = try await store.claimed(ClaimRequest(id))
        await store.commit(slow)
        await store.release(second)
        #expect(await store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("An unsigned delivery is not a duplicate of a signed one")
    func unsignedDuplicate() async throws {
        let store = MemoryDeliveryStore.limited(clock)
        await store.commit(try await store.claimed(ClaimRequest(id, isSigned: false)))
        _ = try await store.claimed(ClaimRequest(id))
    }
}
#endif
