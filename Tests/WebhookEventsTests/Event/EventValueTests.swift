import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct EventValueTests {
    @Test("Events with equal bodies are equal, and others are not")
    func hashable() throws {
        let events = CheckoutEvent.examples
        #expect(Set(events + CheckoutEvent.examples).count == events.count)
        let body = Checkout.body(#"{"id":"a"}"#)
        #expect(try Checkout.event(body) == Checkout.event(body))
        let others = [
            Checkout.body(#"{"id":"b"}"#), Checkout.body(#"{"id":"a"}"#, type: "new"),
            Checkout.body(#"{"id":"a"}"#, type: "checkout.session.unpaid"), Checkout.body("5"),
        ]
        for other in others { #expect(try Checkout.event(body) != Checkout.event(other)) }
        #expect(Set(try others.map { try Checkout.event($0) }).count == others.count)
    }

    @Test("Known events are equal whatever the white space and the order of keys")
    func equalValues() throws {
        let left = try Checkout.event(
            #"{"type":"checkout.session.paid","id":"e","data":{"object":{"id":"a","amount":1.50}}}"#
        )
        let right = try Checkout.event(
            #"{"id":"e","data":{"object":{"amount":1.5, "id":"\u0061"}},"type":"checkout.session.paid"}"#
        )
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left.message != right.message)
    }

    @Test("An event of any case takes a few bytes, so that arrays and queues of events are small")
    func size() {
        #expect(MemoryLayout<CheckoutEvent>.size <= 2 * MemoryLayout<Int>.size)
        #expect(MemoryLayout<UnknownEvent>.size == MemoryLayout<Int>.size)
        #expect(MemoryLayout<MalformedEvent>.size == MemoryLayout<Int>.size)
    }

    @Test("Changing a copy does not change the original")
    func copies() throws {
        let original = try #require(
            try Checkout.event(Checkout.body(#"{"id":"a","amount":1}"#)).paid)
        var copy = original
        copy.data.amount = 2
        copy.id = "other"
        #expect(original.data.amount == 1)
        #expect(original.id == "evt_1")
        #expect(copy.data.amount == 2)
        #expect(copy != original)
        copy.data.amount = 1
        copy.id = "evt_1"
        #expect(copy == original)
    }

    @Test("Event types are compared by name")
    func types() {
        #expect(CheckoutEventType.checkoutSessionPaid == "checkout.session.paid")
        #expect(CheckoutEventType.checkoutSessionPaid.isKnown)
        #expect(!CheckoutEventType("checkout.session.new").isKnown)
        #expect(CheckoutEventType.allKnown.count == 6)
        #expect("\(CheckoutEventType.checkoutSessionExpired)" == "checkout.session.expired")
    }
}
