@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct DecodingTests {
    @Test("Every example of the catalog is a known event that keeps its message")
    func examples() {
        #expect(CheckoutEvent.examples.count == CheckoutEvent.exampleMessages.count)
        for (event, message) in zip(CheckoutEvent.examples, CheckoutEvent.exampleMessages) {
            #expect(event.content.type != nil)
            #expect(event.message == message)
            #expect(event.type == event.content.event.message.type)
        }
    }

    @Test("A known event has its envelope and its payload")
    func known() throws {
        let event = try Checkout.event(
            Checkout.body(#"{"id":"cs_1","amount":100.15,"status":"open","confirm":true}"#))
        let paid = try #require(event.paid)
        #expect(paid.id == "evt_1")
        #expect(paid.type == "checkout.session.paid")
        #expect(paid.time == Date(timeIntervalSince1970: 1_772_446_811))
        #expect(paid.source == nil)
        #expect(paid.data.id == "cs_1")
        #expect(paid.data.amount == Decimal(string: "100.15"))
        #expect(paid.data.status == .open)
        #expect(paid.data.confirm == true)
        #expect(paid.data.customer == nil)
        #expect(event.id == paid.id)
        #expect(event.time == paid.time)
        #expect(CheckoutEventType.allKnown.contains("checkout.session.paid"))
    }

    @Test("A byte order mark in front is skipped, and kept in the received bytes")
    func byteOrderMark() throws {
        let body = "\u{FEFF}" + Checkout.body(#"{"id":"cs_1"}"#)
        let event = try Checkout.event(body)
        let paid = try #require(event.paid)
        #expect(paid.data.id == "cs_1")
        #expect(paid.message.body == Array(body.utf8))
        #expect(try event.encoded() == Array(body.utf8))

        var changed = paid
        changed.data.id = "cs_2"
        let written = try CheckoutEvent.checkoutSessionPaid(changed).encoded()
        #expect(try CheckoutEvent(WebhookMessage(body: written)).paid?.data.id == "cs_2")
    }

    @Test(
        "The order of keys has no effect",
        arguments: [
            #"{"data":{"object":{"id":"cs_1"}},"type":"checkout.session.paid","id":"evt_1"}"#,
            #"{"x":{"type":"no"},"id":"evt_1","data":{"y":[],"object":{"id":"cs_1"}},"ty\u0070e":"checkout.session.paid"}"#,
            #" { "type" : "checkout.session.paid" , "id":"evt_1","data" : { "object" : { "id":"cs_1" } } } "#,
        ])
    func order(body: String) throws {
        let paid = try #require(try Checkout.event(body).paid)
        #expect(paid.id == "evt_1")
        #expect(paid.data.id == "cs_1")
        #expect(paid.message.body == Array(body.utf8))
    }

    @Test(
        "A body with an unknown type or without a type is an unknown event",
        arguments: [
            (#"{"type":"checkout.session.new","id":"e"}"#, "checkout.session.new"),
            (#"{"type":"checkout.session","data":5}"#, "checkout.session"),
            (#"{"type":7}"#, "7"), (#"{"type":""}"#, ""), (#"{"type":null}"#, nil), ("{}", nil),
            (#"{"type":{"type":"x"}}"#, nil), ("[1,2]", nil), ("null", nil), (#""text""#, nil),
        ] as [(String, String?)])
    func unknown(body: String, type: String?) throws {
        let event = try #require(try Checkout.event(body).unknown)
        #expect(event.type == type)
        #expect(event.message.body == Array(body.utf8))
        #expect(event.json == (try JSONValue(Array(body.utf8))))
    }

    @Test("A text that was truncated inside a character loses no event")
    func halfSurrogatePairs() throws {
        let text = #""description":"Thank you \ud83d""#
        let known = try Checkout.event(
            #"{"type":"checkout.session.paid","data":{"object":{"id":"a",\#(text)}},"\ud83d":0}"#)
        guard case .checkoutSessionPaid(let event) = known else {
            return #expect(Bool(false), "\(known)")
        }
        #expect(event.data.description == "Thank you \u{FFFD}")
        #expect(try known.encoded() == event.message.body)
        #expect(try Checkout.event(#"{"type":"\ud800"}"#).unknown?.type == "\u{FFFD}")
    }

    @Test(
        "A body that is not JSON throws, whatever else is wrong with it",
        arguments: [
            "", " ", "{", "type=x", #"{"type":"checkout.session.paid"}x"#, "\u{FEFF}", "[1,]",
            #"{"type":"a","type":"b""#, #"{"type":"\ud8"}"#, "{'type':1}",
            #"{"type":"a","type":"b"} x"#,
        ])
    func notJSON(body: String) {
        let error = #expect(throws: WebhookDecodingError.self) { try Checkout.event(body) }
        guard case .notJSON = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(error?.description.hasPrefix("the body is not JSON: ") == true)
    }

    @Test("Bytes that are not UTF-8 throw")
    func notUTF8() {
        let message = WebhookMessage(body: [0x22, 0xFF, 0x22])
        #expect(throws: WebhookDecodingError.self) { try CheckoutEvent(message) }
    }
}

extension WebhookMessage {
    fileprivate var type: String? { (try? JSONValue(body))?["type"]?.string }
}
