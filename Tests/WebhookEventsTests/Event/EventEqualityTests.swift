import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct EventEqualityTests {
    @Test("An event that is made equals what is decoded from its encoding")
    func made() throws {
        let session = CheckoutSession(
            id: "cs_1", amount: Decimal(string: "1.50"), customer: Customer(name: "Ann"),
            metadata: ["a": [1, nil]], status: .unknown("new"))
        let made = [
            Event(data: session),
            Event(id: "e", time: Date(timeIntervalSince1970: 1.123_456_789), data: session),
        ]
        for event in made {
            let cases = CheckoutEvent.checkoutSessionPaid(event)
            let read = try CheckoutEvent(cases.encodedMessage())
            #expect(read == cases)
            #expect(try #require(read.paid) == event)
            #expect(event == read.paid)
            #expect(Set([event, try #require(read.paid)]).count == 1)
        }
    }

    @Test("Equality is transitive, and the case tells types apart")
    func types() throws {
        let paid = try #require(try Checkout.event(Checkout.body(#"{"id":"a"}"#)).paid)
        let body = Checkout.body(#"{"id":"a"}"#, type: "checkout.session.unpaid")
        guard case .checkoutSessionUnpaid(let unpaid) = try Checkout.event(body) else {
            Issue.record("expected another type")
            return
        }
        var made = Event(id: "evt_1", time: paid.time, data: CheckoutSession(id: "a"))
        #expect(made == paid && made == unpaid && paid == unpaid)
        #expect(
            CheckoutEvent.checkoutSessionPaid(made) != CheckoutEvent.checkoutSessionUnpaid(made))
        made.data.amount = 1
        #expect(made != paid)
    }

    @Test("The case determines the type of an event, whatever it was made from")
    func caseDetermines() throws {
        let made = Event(data: CheckoutSession(id: "a"))
        #expect(made.type == nil)
        #expect(CheckoutEvent.checkoutSessionPaid(made).type == "checkout.session.paid")
        let paid = try #require(try Checkout.event(Checkout.body(#"{"id":"a"}"#)).paid)
        #expect(paid.type == "checkout.session.paid")
        let expired = CheckoutEvent.checkoutSessionExpired(paid)
        #expect(expired.type == "checkout.session.expired")
        #expect(try CheckoutEvent(expired.encodedMessage()).type == "checkout.session.expired")
    }
}
