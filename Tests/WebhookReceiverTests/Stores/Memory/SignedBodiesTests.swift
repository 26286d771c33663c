#if Receiver
import Testing
import WebhookReceiver

@Suite struct SignedBodiesTests {
    private let clock = TestClock()

    private func body(_ id: String, type: String, hasOneType: Bool = true) -> ClaimRequest {
        let body = SignedBody(
            id: DeliveryID(rawValue: "body"), type: type, hasOneType: hasOneType)
        return ClaimRequest(id: DeliveryID(rawValue: id), isSigned: true, body: body)
    }

    @Test("A repeated body is a possible replay, and is refused with another type")
    func knownBody() throws {
        let store = MemoryDeliveryStore.limited(clock)
        let first = try store.claimed(body("1", type: "push"))
        #expect(!first.isPossibleReplay)
        #expect(store.claim(body("2", type: "star")) == .otherType)
        store.commit(first)
        #expect(store.claim(body("1", type: "star")) == .otherType)
        #expect(try store.claimed(body("3", type: "push")).isPossibleReplay)
        #expect(
            try store.claimed(body("4", type: "star", hasOneType: false))
                .isPossibleReplay)
        #expect(store.claim(body("1", type: "push")) == .finished)
    }

    @Test("A body is forgotten with the last of its deliveries")
    func forgottenBody() throws {
        let store = MemoryDeliveryStore.limited(clock)
        store.release(try store.claimed(body("1", type: "push")))
        store.commit(try store.claimed(body("2", type: "star")))
        clock.advance(by: 1000)
        #expect(try !store.claimed(body("3", type: "push")).isPossibleReplay)
    }
}
#endif
