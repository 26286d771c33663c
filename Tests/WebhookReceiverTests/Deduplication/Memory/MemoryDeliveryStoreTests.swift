#if Receiver
import Foundation
import Testing

@testable import WebhookReceiver

@Suite("MemoryDeliveryStore")
struct MemoryDeliveryStoreTests {
    private let clock = TestClock()
    private let id = "webhooks/signed/msg_1"

    /// A store with room for some signed deliveries, and half as many that are not signed.
    private func store(capacity: Int = 10) -> MemoryDeliveryStore {
        MemoryDeliveryStore(
            signedCapacity: capacity * DeliveryBudget.bytesPerDelivery,
            unsignedCapacity: capacity / 2 * DeliveryBudget.bytesPerDelivery,
            lease: .seconds(60), timeToLive: .seconds(1000), now: clock.now)
    }

    private func request(_ id: String, isSigned: Bool = true) -> ClaimRequest {
        ClaimRequest(id: DeliveryID(rawValue: id), isSigned: isSigned)
    }

    private func claim(
        _ id: String, isSigned: Bool = true, in store: MemoryDeliveryStore
    ) async throws -> DeliveryClaim {
        try await claim(request(id, isSigned: isSigned), in: store)
    }

    private func claim(
        _ request: ClaimRequest, in store: MemoryDeliveryStore
    ) async throws -> DeliveryClaim {
        guard case .claimed(let claim) = await store.claim(request) else { throw NotClaimed() }
        return claim
    }

    private struct NotClaimed: Error {}

    @Test("A claim excludes others until its lease expires")
    func lease() async throws {
        let store = store()
        let first = try await claim(id, in: store)
        clock.advance(by: 59)
        #expect(await store.claim(request(id)) == .inFlight)
        clock.advance(by: 1)
        #expect(try await claim(id, in: store) != first)
    }

    @Test("A renewed claim is valid for another lease")
    func renewal() async throws {
        let store = store()
        let first = try await claim(id, in: store)
        clock.advance(by: 59)
        await store.renew(first)
        clock.advance(by: 59)
        #expect(await store.claim(request(id)) == .inFlight)
        clock.advance(by: 1)
        let second = try await claim(id, in: store)
        await store.renew(first)
        await store.commit(second)
        await store.renew(second)
        #expect(await store.claim(request(id)) == .finished)
    }

    @Test("A commit is remembered for its time to live")
    func timeToLive() async throws {
        let store = store()
        await store.commit(try await claim(id, in: store))
        clock.advance(by: 999)
        #expect(await store.claim(request(id)) == .finished)
        clock.advance(by: 1)
        _ = try await claim(id, in: store)
    }

    @Test("A release admits the next attempt")
    func release() async throws {
        let store = store()
        await store.release(try await claim(id, in: store))
        _ = try await claim(id, in: store)
    }

    @Test("After its lease expired, a claim cannot release another claim or a commit")
    func lostLease() async throws {
        let store = store()
        let slow = try await claim(id, in: store)
        clock.advance(by: 60)
        let second = try await claim(id, in: store)
        await store.release(slow)
        #expect(await store.claim(request(id)) == .inFlight)
        await store.commit(second)
        await store.release(slow)
        await store.release(second)
        #expect(await store.claim(request(id)) == .finished)
    }

    @Test("A commit after the lease expired is valid")
    func lateCommit() async throws {
        let store = store()
        let slow = try await claim(id, in: store)
        clock.advance(by: 60)
        let second = try await claim(id, in: store)
        await store.commit(slow)
        await store.release(second)
        #expect(await store.claim(request(id)) == .finished)
    }

    @Test("A full store evicts the oldest commit, reports its age, and accepts the new delivery")
    func eviction() async throws {
        let store = store(capacity: 2)
        await store.commit(try await claim("a", in: store))
        clock.advance(by: 100)
        await store.commit(try await claim("b", in: store))
        clock.advance(by: 100)
        let third = try await claim("c", in: store)
        #expect(third.forgottenAge == .seconds(200))
        #expect(await store.claim(request("b")) == .finished)
        #expect(try await claim("a", in: store).forgottenAge == .seconds(100))
        #expect(await store.count == 2)
    }

    @Test("A store that is full of claims accepts no further claim")
    func full() async throws {
        let store = store(capacity: 2)
        _ = try await claim("a", in: store)
        let second = try await claim("b", in: store)
        #expect(await store.claim(request("c")) == .full)
        await store.release(second)
        _ = try await claim("c", in: store)
    }

    @Test("Unsigned deliveries never displace signed ones")
    func separateBudgets() async throws {
        let store = store(capacity: 4)
        for number in 0..<4 { await store.commit(try await claim("s\(number)", in: store)) }
        for number in 0..<1000 {
            let claim = try await claim("u\(number)", isSigned: false, in: store)
            await store.commit(claim)
        }
        for number in 0..<4 { #expect(await store.claim(request("s\(number)")) == .finished) }
        #expect(await store.count == 6)
    }

    @Test("An unsigned delivery is not a duplicate of a signed one")
    func unsignedDuplicate() async throws {
        let store = store()
        await store.commit(try await claim(id, isSigned: false, in: store))
        _ = try await claim(id, in: store)
    }

    @Test("Released claims take no memory, long before their leases expire")
    func released() async throws {
        let store = store(capacity: 100)
        await store.commit(try await claim(id, in: store))
        for number in 0..<10_000 {
            await store.release(try await claim("\(number)", in: store))
        }
        #expect(await store.count == 1)
        #expect(await store.entryCount < 1010)
        #expect(await store.claim(request(id)) == .finished)
    }

    @Test("Expired deliveries take no memory")
    func expired() async throws {
        let store = store(capacity: 100)
        for number in 0..<1000 {
            let claim = try await claim("\(number)", in: store)
            if number.isMultiple(of: 2) { await store.commit(claim) }
            clock.advance(by: 30)
        }
        #expect(await store.count < 40)
    }

    private func body(_ id: String, type: String, hasOneType: Bool = true) -> ClaimRequest {
        let body = SignedBody(
            id: DeliveryID(rawValue: "body"), type: type, hasOneType: hasOneType)
        return ClaimRequest(id: DeliveryID(rawValue: id), isSigned: true, body: body)
    }

    @Test("A repeated body is a possible replay, and is refused with another type")
    func knownBody() async throws {
        let store = store()
        let first = try await claim(body("1", type: "push"), in: store)
        #expect(!first.isPossibleReplay)
        #expect(await store.claim(body("2", type: "star")) == .otherType)
        await store.commit(first)
        #expect(await store.claim(body("1", type: "star")) == .otherType)
        #expect(try await claim(body("3", type: "push"), in: store).isPossibleReplay)
        #expect(
            try await claim(body("4", type: "star", hasOneType: false), in: store)
                .isPossibleReplay)
        #expect(await store.claim(body("1", type: "push")) == .finished)
    }

    @Test("A body is forgotten with the last of its deliveries")
    func forgottenBody() async throws {
        let store = store()
        await store.release(try await claim(body("1", type: "push"), in: store))
        await store.commit(try await claim(body("2", type: "star"), in: store))
        clock.advance(by: 1000)
        #expect(try await !claim(body("3", type: "push"), in: store).isPossibleReplay)
    }
}
#endif
