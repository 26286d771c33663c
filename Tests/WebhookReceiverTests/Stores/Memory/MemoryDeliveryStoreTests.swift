#if Receiver
import Testing
import WebhookReceiver

@Suite struct MemoryDeliveryStoreTests {
    private let clock = TestClock()
    private let id = "webhooks/signed/msg_1"

    @Test("A claim excludes others until its lease expires")
    func lease() throws {
        let store = MemoryDeliveryStore.limited(clock)
        let first = try store.claimed(ClaimRequest(id))
        clock.advance(by: 59)
        #expect(store.claim(ClaimRequest(id)) == .inFlight)
        clock.advance(by: 1)
        #expect(try store.claimed(ClaimRequest(id)) != first)
    }

    @Test("A renewed claim is valid for another lease")
    func renewal() throws {
        let store = MemoryDeliveryStore.limited(clock)
        let first = try store.claimed(ClaimRequest(id))
        clock.advance(by: 59)
        store.renew(first)
        clock.advance(by: 59)
        #expect(store.claim(ClaimRequest(id)) == .inFlight)
        clock.advance(by: 1)
        let second = try store.claimed(ClaimRequest(id))
        store.renew(first)
        store.commit(second)
        store.renew(second)
        #expect(store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("A commit is remembered for its time to live")
    func timeToLive() throws {
        let store = MemoryDeliveryStore.limited(clock)
        store.commit(try store.claimed(ClaimRequest(id)))
        clock.advance(by: 999)
        #expect(store.claim(ClaimRequest(id)) == .finished)
        clock.advance(by: 1)
        _ = try store.claimed(ClaimRequest(id))
    }

    @Test("A release admits the next attempt")
    func release() throws {
        let store = MemoryDeliveryStore.limited(clock)
        store.release(try store.claimed(ClaimRequest(id)))
        _ = try store.claimed(ClaimRequest(id))
    }

    @Test("After its lease expired, a claim cannot release another claim or a commit")
    func lostLease() throws {
        let store = MemoryDeliveryStore.limited(clock)
        let slow = try store.claimed(ClaimRequest(id))
        clock.advance(by: 60)
        let second = try store.claimed(ClaimRequest(id))
        store.release(slow)
        #expect(store.claim(ClaimRequest(id)) == .inFlight)
        store.commit(second)
        store.release(slow)
        store.release(second)
        #expect(store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("A commit after the lease expired is valid")
    func lateCommit() throws {
        let store = MemoryDeliveryStore.limited(clock)
        let slow = try store.claimed(ClaimRequest(id))
        clock.advance(by: 60)
        let second = try store.claimed(ClaimRequest(id))
        store.commit(slow)
        store.release(second)
        #expect(store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("An unsigned delivery is not a duplicate of a signed one")
    func unsignedDuplicate() throws {
        let store = MemoryDeliveryStore.limited(clock)
        store.commit(try store.claimed(ClaimRequest(id, isSigned: false)))
        _ = try store.claimed(ClaimRequest(id))
    }
}
#endif
