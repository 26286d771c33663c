import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct AttributeTests {
    private func event(
        _ headers: [(String, String)], _ body: String = #"{"id":1}"#, topic: String = "orders/paid"
    ) throws -> StoreEvent {
        try StoreEvent(WebhookMessage(headers: headers + [("x-topic", topic)], body: body))
    }

    @Test("The attributes of every kind of event are typed")
    func typed() throws {
        let headers = [
            ("X-Test", "true"), ("x-attempt", "3"), ("X-Rate", "1.10"), ("X-Shop", "5 \"a\""),
        ]
        let body = #"{"id":1,"livemode":false,"money":{"currency":"EUR"}}"#
        let expected = StoreEventAttributes(
            test: true, attempt: 3, rate: Decimal(string: "1.1"), shop: "5 \"a\"", livemode: false,
            currency: .eur)
        for (topic, body, outcome) in [
            ("orders/paid", body, "orders/paid"), ("new", body, "unknown"),
            ("orders/paid", body.replacingOccurrences(of: "1", with: "[]"), "malformed id"),
        ] {
            let event = try event(headers, body, topic: topic)
            #expect(event.outcome == outcome)
            #expect(event.attributes == expected)
            #expect(event.content.event.storeAttributes == expected)
        }
    }

    @Test(
        "An absent attribute and a null one are nil",
        arguments: [
            "{\"id\":1}", #"{"id":1,"livemode":null,"money":null}"#, #"{"id":1,"money":[]}"#,
        ])
    func absent(body: String) throws {
        let event = try event([], body)
        #expect(event.outcome == "orders/paid")
        #expect(event.attributes == StoreEventAttributes())
        #expect(event.content.event.attributeFields == nil)
    }

    @Test(
        "A mismatched attribute makes a known event malformed, and is nil on an unknown one",
        arguments: [
            ("X-Attempt", "three", #"{"id":1}"#, "X-Attempt"),
            ("X-Attempt", "", #"{"id":1}"#, "X-Attempt"),
            ("X-Test", "yes", #"{"id":1}"#, "X-Test"),
            ("X-Test", "\"true\"", #"{"id":1}"#, "X-Test"),
            ("X-Rate", "{}", #"{"id":1}"#, "X-Rate"),
            ("X-Shop", "s", #"{"id":1,"livemode":"no"}"#, "livemode"),
            ("X-Shop", "s", #"{"id":1,"money":{"currency":[]}}"#, "money.currency"),
        ])
    func wrong(name: String, value: String, body: String, path: String) throws {
        let known = try event([(name, value), ("X-Other", "x")], body)
        #expect(known.outcome == "malformed \(path)")
        #expect(known.message.body == Array(body.utf8))
        let unknown = try event([(name, value)], body, topic: "new")
        #expect(unknown.outcome == "unknown")
        #expect(unknown.attributes.attempt == nil)
        #expect(unknown.attributes.livemode == nil)
        #expect(unknown.attributes.shop == (name == "X-Shop" ? "s" : nil))
    }

    @Test("New attributes are written at their locations and decoded again")
    func written() throws {
        var event = Event(id: "d", data: OrdersPaidPayload(id: 1))
        event.storeAttributes = StoreEventAttributes(
            test: false, attempt: 2, rate: Decimal(string: "0.10"), shop: "s", livemode: true)
        event.storeAttributes.currency = .unknown("GBP")
        let made = StoreEvent.ordersPaid(event)
        let message = try made.encodedMessage()
        #expect(
            message.headers.fields.map { "\($0.name): \($0.value)" } == [
                "Content-Type: application/json", "X-Delivery: d", "X-Topic: orders/paid",
                "X-Test: false", "X-Attempt: 2", "X-Rate: 0.1", "X-Shop: s",
            ])
        #expect(
            String(decoding: message.body, as: UTF8.self)
                == #"{"id":1,"livemode":true,"money":{"currency":"GBP"}}"#)
        let decoded = try StoreEvent(message)
        #expect(decoded == made)
        #expect(decoded.hashValue == made.hashValue)
        event.storeAttributes.attempt = 3
        #expect(decoded != .ordersPaid(event))
    }

    @Test("Changing an attribute changes nothing else, and setting it to nil removes it")
    func changed() throws {
        let body = #"{"x":1.50,"livemode":true,"id":1,"money":{"currency":"EUR","y":2}}"#
        guard case .ordersPaid(var event) = try event([("X-Shop", "s")], body) else {
            Issue.record("not paid")
            return
        }
        #expect(try StoreEvent.ordersPaid(event).encoded() == Array(body.utf8))
        event.storeAttributes.currency = nil
        event.storeAttributes.livemode = false
        let message = try StoreEvent.ordersPaid(event).encodedMessage()
        #expect(
            String(decoding: message.body, as: UTF8.self)
                == #"{"x":1.50,"livemode":false,"id":1,"money":{"y":2}}"#)
        #expect(message.headers["X-Shop"] == "s")
    }

    @Test("The attributes of another catalog are absent")
    func otherCatalog() throws {
        let event = try event([("X-Shop", "s")])
        #expect(event.content.event.lineAttributes == LineEventAttributes())
        #expect(event.content.event.storeAttributes.shop == "s")
    }

    @Test("A new event keeps the payload's value at the location of an absent envelope value")
    func madePayload() throws {
        let event = RepositoryEvent.issues(Event(data: ["sender": ["login": "ana"]]))
        #expect(
            String(decoding: try event.encoded(), as: UTF8.self)
                == #"{"sender":{"login":"ana"}}"#)
    }
}
