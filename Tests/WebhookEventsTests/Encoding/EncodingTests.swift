import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct EncodingTests {
    @Test("An unchanged event is encoded to the received bytes")
    func unchanged() throws {
        for body in [
            #" { "type":"checkout.session.paid", "data" : {"object":{"id":"\u0061","x":1.0}} } "#,
            #"{"type":"new", "a":1}"#, #"{"type":"checkout.session.paid","data":[ ]}"#, " [ ] ",
        ] {
            let event = try Checkout.event(body)
            #expect(try event.encoded() == Array(body.utf8))
            #expect(try event.encodedMessage() == event.message)
        }
    }

    @Test("Changing a property preserves all others, their order and unknown members")
    func changed() throws {
        let body =
            #"{"new":[1,{"a":null}],"data":{"x":1.50,"object":{"z":1e400,"amount":1.50,"id":"a","#
            + #""customer":null,"metadata":{"b":1,"a":2}},"y":{}},"type":"checkout.session.paid","id":"e"}"#
        var paid = try #require(try Checkout.event(body).paid)
        paid.data.amount = Decimal(string: "100.15")
        let changed = try CheckoutEvent.checkoutSessionPaid(paid).encoded()
        let expected = body.replacingOccurrences(of: #""amount":1.50"#, with: #""amount":100.15"#)
        #expect(String(decoding: changed, as: UTF8.self) == expected)
    }

    @Test("A changed event keeps its white space, and the spelling of its keys")
    func whiteSpace() throws {
        let session = #"{ "id" : "a", "\u0063urrency" : "EUR" , "x":[ 1 ], "amount":1.0 }"#
        let body = " \(Checkout.body(session))\n"
        var paid = try #require(try Checkout.event(body).paid)
        paid.data.amount = 2
        paid.data.currency = "BRL"
        let changed = try CheckoutEvent.checkoutSessionPaid(paid).encoded()
        let expected = body.replacingOccurrences(of: "EUR", with: "BRL")
            .replacingOccurrences(of: "1.0 }", with: "2 }")
        #expect(String(decoding: changed, as: UTF8.self) == expected)
    }

    @Test("An added property is the last one, and a removed one is omitted")
    func addedAndRemoved() throws {
        let json = #"{"x":1,"amount":5,"id":"a"}"#
        var session = try #require(try Checkout.paid(json))
        session.amount = nil
        session.locale = "pt"
        session.customer = Customer(name: "Ana")
        #expect(
            try session.jsonText == #"{"x":1,"id":"a","customer":{"name":"Ana"},"locale":"pt"}"#)
    }

    @Test("Changing the envelope preserves the bytes of the payload")
    func changedEnvelope() throws {
        let body = Checkout.body(#"{"x":1.50,"id":"a","amount":2.0}"#)
        var paid = try #require(try Checkout.event(body).paid)
        paid.id = "evt_2"
        paid.time = Date(timeIntervalSince1970: 0.25)
        let changed = try CheckoutEvent.checkoutSessionPaid(paid).encoded()
        let expected =
            body
            .replacingOccurrences(of: "evt_1", with: "evt_2")
            .replacingOccurrences(of: "2026-03-02T10:20:11Z", with: "1970-01-01T00:00:00.250Z")
        #expect(String(decoding: changed, as: UTF8.self) == expected)
        paid.id = nil
        let removed = try JSONValue(CheckoutEvent.checkoutSessionPaid(paid).encoded())
        #expect(removed["id"] == nil)
    }

    @Test("A new event is encoded to a body that decodes to an equal event")
    func made() throws {
        let session = CheckoutSession(
            id: "cs_1", amount: Decimal(string: "100.15"), confirm: true,
            customer: Customer(name: "Inês"), metadata: ["k": [1, nil]], status: .open,
            paymentStatus: .unknown("new"), createdAt: "2026-03-02T10:12:01Z")
        let event = CheckoutEvent.checkoutSessionPaid(
            Event(
                id: "evt_1", time: Date(timeIntervalSince1970: 1_772_446_811.5),
                data: session))
        let body = try event.encoded()
        let decoded = try CheckoutEvent(WebhookMessage(body: body))
        #expect(decoded == event)
        #expect(decoded.hashValue == event.hashValue)
        let expected = #"""
            {"id":"evt_1","type":"checkout.session.paid","created_at":"2026-03-02T10:20:11.500Z",\#
            "data":{"object":{"id":"cs_1","amount":100.15,"confirm":true,"customer":{"name":"Inês"},\#
            "metadata":{"k":[1,null]},"status":"open","payment_status":"new",\#
            "created_at":"2026-03-02T10:12:01Z"}}}
            """#
        #expect(String(decoding: body, as: UTF8.self) == expected)
    }

    @Test("A minimal event has its type and its payload")
    func least() throws {
        let event = CheckoutEvent.checkoutSessionExpired(Event(data: CheckoutSession(id: "a")))
        let body = String(decoding: try event.encoded(), as: UTF8.self)
        #expect(body == #"{"type":"checkout.session.expired","data":{"object":{"id":"a"}}}"#)
        #expect(event.message.body.isEmpty)
        #expect(event.type == "checkout.session.expired")
    }

    @Test("A number that is not finite is refused")
    func notFinite() {
        let event = CheckoutEvent.checkoutSessionPaid(
            Event(data: CheckoutSession(id: "a", amount: .nan)))
        #expect(throws: WebhookEncodingError(.notFinite, at: "data.object.amount")) {
            try event.encoded()
        }
    }
}
