import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

/// Reading a value and setting it again changes nothing.
@Suite struct UnchangedValueTests {
    @Test(
        "Setting every property of a session to its own value changes no byte",
        arguments: [
            #"{"id":"a","amount":1.50,"description":null}"#, #"{"id":"a","amount":150e-2}"#,
            #"{"id":"\u0061\ud800","locale":"\u0070t"}"#,
            #"{"id":"a","id":"b","amount":1,"amount":1.0}"#,
            #"{"metadata":{"\u00e9":1,"e\u0301":2,"b":[1.0,{"z":null,"a":1}]},"id":"a"}"#,
            #"{"id":"a","created_at":"2026-03-02 10:20:11.123456789+02:00","status":"new"}"#,
            #"{"id":"a","customer":{"name":null,"x":1.0},"customer":{"name":"b"}}"#,
        ])
    func session(json: String) throws {
        let body = Checkout.body(json)
        var event = try #require(try Checkout.event(body).paid)
        let session = event.data
        event.data.id = session.id
        event.data.amount = session.amount
        event.data.description = session.description
        event.data.locale = session.locale
        event.data.metadata = session.metadata
        event.data.createdAt = session.createdAt
        event.data.status = session.status
        event.data.customer = session.customer
        event.data.customer?.name = session.customer?.name
        event.data = session
        event.id = event.id
        event.time = event.time
        event.source = event.source
        #expect(try CheckoutEvent.checkoutSessionPaid(event).encoded() == Array(body.utf8))
    }

    @Test("Changing one element of an array preserves the others")
    func elements() throws {
        var sample = try Sample(json: #"{"texts":["1",2.0,3e0,4]}"#)
        sample.texts?[3] = 5
        #expect(try sample.jsonText == #"{"texts":["1",2.0,3e0,"5"]}"#)
    }
}
