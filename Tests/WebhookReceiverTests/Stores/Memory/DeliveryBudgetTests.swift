#if Receiver
import Testing
import WebhookReceiver

@Suite struct DeliveryBudgetTests {
    private let clock = TestClock()
    private let id = "webhooks/signed/msg_1"

    @Test("A full store evicts the oldest commit, reports its age, and accepts the new delivery")
    func eviction() throws {
        let store = MemoryDeliveryStore.limited(to: 2, clock)
        store.commit(try store.claimed(ClaimRequest("a")))
        clock.advance(by: 100)
        store.commit(try store.claimed(ClaimRequest("b")))
        clock.advance(by: 100)
        let third = try store.claimed(ClaimRequest("c"))
        #expect(third.forgottenAge == .seconds(200))
        #expect(store.claim(ClaimRequest("b")) == .finished)
        #expect(try store.claimed(ClaimRequest("a")).forgottenAge == .seconds(100))
        #expect(store.count == 2)
    }

    @Test("A store that is full of claims accepts no further claim")
    func full() throws {
        let store = MemoryDeliveryStore.limited(to: 2, clock)
        _ = try store.claimed(ClaimRequest("a"))
        let second = try store.claimed(ClaimRequest("b"))
        #expect(store.claim(ClaimRequest("c")) == .full)
        store.release(second)
        _ = try store.claimed(ClaimRequest("c"))
    }

    @Test("Unsigned deliveries never displace signed ones")
    func separateBudgets() throws {
        let store = MemoryDeliveryStore.limited(to: 4, clock)
        for number in 0..<4 {
            store.commit(try store.claimed(ClaimRequest("s\(number)")))
        }
        for number in 0..<1000 {
            let claim = try store.claimed(ClaimRequest("u\(number)", isSigned: false))
            store.commit(claim)
        }
        for number in 0..<4 { #expect(store.claim(ClaimRequest("s\(number)")) == .finished) }
        #expect(store.count == 6)
    }

    @Test("Released claims take no memory, long before their leases expire")
    func released() throws {
        let store = MemoryDeliveryStore.limited(to: 100, clock)
        store.commit(try store.claimed(ClaimRequest(id)))
        for number in 0..<10_000 {
            store.release(try store.claimed(ClaimRequest("\(number)")))
        }
        #expect(store.count == 1)
        #expect(store.entryCount < 1010)
        #expect(store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("Expired deliveries take no memory")
    func expired() throws {
        let store = MemoryDeliveryStore.limited(to: 100, clock)
        for number in 0..<1000 {
            let claim = try store.claimed(ClaimRequest("\(number)"))
            if number.isMultiple(of: 2) { store.commit(claim) }
            clock.advance(by: 30)
        }
        #expect(store.count < 40)
    }
}
#endif
