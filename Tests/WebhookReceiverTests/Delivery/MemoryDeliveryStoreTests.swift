#if Receiver
import Foundation
import Testing
import WebhookReceiver

@Suite struct MemoryDeliveryStores {
    private let clock = TestClock()
    private let id = DeliveryID(rawValue: "webhooks/signed/msg_1")

    private func store(capacity: Int = 10) -> MemoryDeliveryStore {
        MemoryDeliveryStore(
            capacity: capacity, lease: .seconds(60), timeToLive: .seconds(1000), now: clock.now)
    }

    private func claim(
        _ id: DeliveryID, in store: MemoryDeliveryStore
    ) async throws -> DeliveryClaim {
        guard case .claimed(let claim) = await store.claim(id) else { throw NotClaimed() }
        return claim
    }

    private struct NotClaimed: Error {}

    @Test func `A claim keeps others out until its lease ends`() async throws {
        let store = store()
        let first = try await claim(id, in: store)
        clock.advance(by: 59)
        #expect(await store.claim(id) == .inFlight)
        clock.advance(by: 1)
        #expect(try await claim(id, in: store) != first)
    }

    @Test func `A commit is remembered for its time to live`() async throws {
        let store = store()
        await store.commit(try await claim(id, in: store))
        clock.advance(by: 999)
        #expect(await store.claim(id) == .finished)
        clock.advance(by: 1)
        _ = try await claim(id, in: store)
    }

    @Test func `A release lets the next attempt in`() async throws {
        let store = store()
        await store.release(try await claim(id, in: store))
        _ = try await claim(id, in: store)
    }

    @Test func `Who lost the lease cannot release another's claim, nor a commit`() async throws {
        let store = store()
        let slow = try await claim(id, in: store)
        clock.advance(by: 60)
        let second = try await claim(id, in: store)
        await store.release(slow)
        #expect(await store.claim(id) == .inFlight)
        await store.commit(second)
        await store.release(slow)
        await store.release(second)
        #expect(await store.claim(id) == .finished)
    }

    @Test func `A commit after the lease still counts`() async throws {
        let store = store()
        let slow = try await claim(id, in: store)
        clock.advance(by: 60)
        let second = try await claim(id, in: store)
        await store.commit(slow)
        await store.release(second)
        #expect(await store.claim(id) == .finished)
    }

    @Test func `A full store claims nothing new, and forgets nothing early`() async throws {
        let store = store(capacity: 2)
        await store.commit(try await claim(id, in: store))
        _ = try await claim(DeliveryID(rawValue: "b"), in: store)
        #expect(await store.claim(DeliveryID(rawValue: "c")) == .full)
        #expect(await store.claim(id) == .finished)
        clock.advance(by: 60)
        _ = try await claim(DeliveryID(rawValue: "c"), in: store)
        #expect(await store.claim(id) == .finished)
        #expect(await store.count == 2)
    }

    @Test func `What was given back takes no room either, long before its lease is over`()
        async throws
    {
        let store = store(capacity: 100)
        await store.commit(try await claim(id, in: store))
        for number in 0..<10_000 {
            await store.release(try await claim(DeliveryID(rawValue: "\(number)"), in: store))
        }
        #expect(await store.count == 1)
        #expect(await store.entryCount < 1010)
        #expect(await store.claim(id) == .finished)
    }

    @Test func `What has expired takes no room`() async throws {
        let store = store(capacity: 100)
        for number in 0..<1000 {
            let claim = try await claim(DeliveryID(rawValue: "\(number)"), in: store)
            if number.isMultiple(of: 2) { await store.commit(claim) }
            clock.advance(by: 30)
        }
        #expect(await store.count < 30)
    }
}
#endif
