#if Receiver
import Testing
import WebhookReceiver

@Suite struct DeliveryBudgetTests {
    private let clock = TestClock()
    private let id = "webhooks/signed/msg_1"

    @Test("A full store evicts the oldest commit, reports its age, and accepts the new delivery")
    func eviction() async throws {
        let store = MemoryDeliveryStore.limited(to: 2, clock)
        await store.commit(try await store.claimed(ClaimRequest("a")))
        clock.advance(by: 100)
        await store.commit(try await store.claimed(ClaimRequest("b")))
        clock.advance(by: 100)
        let third = try await store.claimed(ClaimRequest("c"))
        #expect(third.forgottenAge == .seconds(200))
        #expect(await store.claim(ClaimRequest("b")) == .finished)
        #expect(try await store.claimed(ClaimRequest("a")).forgottenAge == .seconds(100))
        #expect(await store.count == 2)
    }

    @Test("A store that is full of claims accepts no further claim")
    func full() async throws {
        let store = MemoryDeliveryStore.limited(to: 2, clock)
        _ = try await store.claimed(ClaimRequest("a"))
        let second = try await store.claimed(ClaimRequest("b"))
        #expect(await store.claim(ClaimRequest("c")) == .full)
        await store.release(second)
        _ = try await store.claimed(ClaimRequest("c"))
    }

    @Test("Unsigned deliveries never displace signed ones")
    func separateBudgets() async throws {
        let store = MemoryDeliveryStore.limited(to: 4, clock)
        for number in 0..<4 {
            await store.commit(try await store.claimed(ClaimRequest("s\(number)")))
        }
        for number in 0..<1000 {
            let claim = try await store.claimed(ClaimRequest("u\(number)", isSigned: false))
            await store.commit(claim)
        }
        for number in 0..<4 { #expect(await store.claim(ClaimRequest("s\(number)")) == .finished) }
        #expect(await store.count == 6)
    }

    @Test("Released claims take no memory, long before their leases expire")
    func released() async throws {
        let store = MemoryDeliveryStore.limited(to: 100, clock)
        await store.commit(try await store.claimed(ClaimRequest(id)))
        for number in 0..<10_000 {
            await store.release(try await store.claimed(ClaimRequest("\(number)")))
        }
        #expect(await store.count == 1)
        #expect(await store.entryCount < 1010)
        #expect(await store.claim(ClaimRequest(id)) == .finished)
    }

    @Test("Expired deliveries take no memory")
    func expired() async throws {
        let store = MemoryDeliveryStore.limited(to: 100, clock)
        for number in 0..<1000 {
            let claim = try await store.claimed(ClaimRequest("\(number)"))
            if number.isMultiple(of: 2) { await store.commit(claim) }
            clock.advance(by: 30)
        }
        #expect(await store.count < 40)
    }
}
#endif
