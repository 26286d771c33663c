import CheckoutEvents
import Foundation
import StrictJSON
import Testing

@testable @_spi(Generated) import WebhookEvents

/// Most messages are written in one pass. The others are written value by value, to the same text.
@Suite struct DirectWritingTests {
    private typealias Event = WebhookEvents.Event<CheckoutSession>

    /// The texts of sessions, in which each property has values of all forms.
    static let sessions = [
        #"{"id":"a"}"#, #" { "x" : [ 1 ] , "id" : "\u0061\"\n\/é" } "#,
        #"{"id":"a","amount":1.50,"amount_received":0.00012,"amount_capturable":-1e5}"#,
        #"{"id":"a","amount":12345678901234567890123456789012345678,"amount_received":-0.0}"#,
        #"{"id":"a","confirm":true,"customer":{"x":1,"name":"Łukasz \\ \u0001","email":null}}"#,
        #"{"id":"a","customer":null,"locale":null,"status":"new \"one\"","payment_status":"paid"}"#,
        #"{"id":"a","metadata":{"a b":[{"c":[]}],"\"":null,"n":1.0e400,"a b":{}},"x":{"y":"z"}}"#,
        #"{"id":"a","created_at":"2026-03-02T10:12:01.120+05:30","updated_at":"yesterday"}"#,
        #"{"id":"a","id":"b","currency":"EUR","currency":"BRL"}"#,
    ]

    private static let layouts: [EventLayout] = [
        EventLayout(
            discriminator: .compound([.payload(["type"])]), id: .payload(["id"]),
            time: .payload(["created_at"]), data: ["data", "object"], types: ["a"]),
        EventLayout(
            discriminator: .anyOf([.payload(["meta", "the type"])]), id: .payload(["meta", "\""]),
            time: .payload(["at"]), timeForm: .unixTimeMilliseconds,
            source: .payload(["meta", "from"]), data: ["data"], types: ["a"]),
        EventLayout(
            discriminator: .compound([.payload(["meta", "type"])]), id: .payload(["id"]),
            time: .payload(["meta", "at"]), timeForm: .unixTimeFraction,
            source: .payload(["body", "from"]), data: ["body", "data"], types: ["a"]),
    ]

    private func session(_ text: String) throws -> CheckoutSession {
        try CheckoutSession(jsonBytes: Array(text.utf8))
    }

    /// The same session, created in Swift.
    private func made(_ read: CheckoutSession) -> CheckoutSession {
        CheckoutSession(
            id: read.id, object: read.object, referenceID: read.referenceID,
            description: read.description, amount: read.amount, currency: read.currency,
            confirm: read.confirm,
            customer: read.customer.map { Customer(id: $0.id, name: $0.name, email: $0.email) },
            metadata: read.metadata.map { JSONMap(JSONObject($0)) }, locale: read.locale,
            status: read.status, paymentStatus: read.paymentStatus,
            amountCapturable: read.amountCapturable, amountReceived: read.amountReceived,
            createdAt: read.createdAt, updatedAt: read.updatedAt)
    }

    private func check(_ event: Event, _ layout: EventLayout) throws {
        let direct = event.directMessage(layout, type: 0)
        #expect(try direct == event.changedParts(layout, type: 0).message)
        let message = try #require(direct)
        var decoder = EventDecoder(message, layout: layout, shared: nil, limits: .largest)
        try decoder.scan()
        #expect(try decoder.readEnvelope() == 0)
        let decoded: Event = try decoder.event()
        #expect(decoded == event)
    }

    @Test(
        "An event that is created in Swift has the same text both ways, and is read as equal",
        arguments: sessions)
    func created(text: String) throws {
        let read = try session(text)
        let time = Date(timeIntervalSince1970: 1_772_446_811.25)
        for layout in Self.layouts {
            for session in [read, made(read)] {
                try check(Event(id: "e \"1\"", time: time, data: session), layout)
                try check(Event(time: time, data: session), layout)
                try check(Event(data: session), layout)
                guard layout.source != nil else { continue }
                try check(Event(id: "1", source: "/s", data: session), layout)
                try check(Event(id: "", time: time, source: "", data: session), layout)
            }
        }
    }

    private static let changes: [@Sendable (inout CheckoutSession) -> Void] = [
        { $0.id = "new \"id\"" }, { $0.description = nil }, { $0.description = "ü\t" },
        { $0.amount = 3 }, { $0.amount = nil }, { $0.customer?.name = "N" },
        { $0.customer = Customer(email: "e") }, { $0.metadata = ["k": 1.5] },
        { $0.metadata?["a b"] = [nil] }, { $0.status = .open }, { $0.currency = "USD" },
        { $0.updatedAt = DateTime(Date(timeIntervalSince1970: -0.001)) },
        { $0.updatedAt = $0.createdAt },
    ]

    @Test(
        "A changed event has the same text both ways, and is read as equal",
        arguments: sessions)
    func changed(text: String) throws {
        for body in [
            Checkout.body(text), " \(Checkout.body(text)) ", "\u{FEFF}\(Checkout.body(text))",
        ] {
            for change in Self.changes {
                var event = try #require(try Checkout.event(body).paid)
                change(&event.data)
                if event.changes.isEmpty { continue }
                let layout = CheckoutEvent.layout
                let direct = try #require(event.directMessage(layout, type: 2))
                #expect(try direct == event.changedParts(layout, type: 2).message)
                #expect(try CheckoutEvent(direct) == .checkoutSessionPaid(event))
            }
        }
    }

    @Test("A payload of another message is not taken for the one at the same offset")
    func otherMessage() throws {
        let body = Checkout.body(#"{"id":"a","x":1}"#)
        var event = try #require(try Checkout.event(body).paid)
        var other = try #require(try Checkout.event(Checkout.body(#"{"id":"b","y":2}"#)).paid).data
        other.locale = "pt"
        event.data = other
        #expect(event.directMessage(CheckoutEvent.layout, type: 2) == nil)
        let text = try JSONValue(CheckoutEvent.checkoutSessionPaid(event).encoded())
        #expect(text["data"]?["object"] == ["id": "b", "y": 2, "locale": "pt", "x": 1])
    }
}
