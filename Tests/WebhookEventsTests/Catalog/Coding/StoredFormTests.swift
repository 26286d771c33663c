import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct StoredFormTests {
    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test("A known event is stored as its body if the body is sufficient")
    func body() throws {
        let body = Checkout.body(#"{"amount":1.234567890123456789,"id":"a","new":[0.5,null]}"#)
        let message = WebhookMessage(headers: [("X", "1")], body: " " + body)
        let event = try CheckoutEvent(message)
        let json = try Self.json(event)
        #expect(try JSONValue(Array(json.utf8)) == JSONValue(message.body))
        #expect(json.contains("1.234567890123456789"))
    }

    @Test("An event with any time is stored as its body")
    func made() throws {
        let time = Date(timeIntervalSince1970: 1_790_000_000 + 1.0 / 7)
        let event = CheckoutEvent.checkoutSessionPaid(
            Event(id: "e", time: time, data: CheckoutSession(id: "a", amount: 0.1)))
        let json = try JSONValue(Array(Self.json(event).utf8))
        #expect(try json == JSONValue(event.encoded()))
        let decoded = try JSONDecoder().decode(
            CheckoutEvent.self, from: JSONEncoder().encode(event))
        #expect(decoded == event)
        #expect(try CheckoutEvent(event.encodedMessage()) == event)
        #expect(decoded.hashValue == event.hashValue)
        var later = Event(id: "e", time: time, data: CheckoutSession(id: "a", amount: 0.1))
        later.time = event.time?.addingTimeInterval(0.001)
        #expect(CheckoutEvent.checkoutSessionPaid(later) != event)
    }

    @Test("A known event that needs header fields is stored with its message")
    func message() throws {
        let message = WebhookMessage(
            headers: [("x-event", "issues"), ("X-Delivery", "d")], body: #"{"action": "opened"}"#)
        let event = try RepositoryEvent(message)
        let expected = #"""
            {"$event":{"id":"d","message":{"body":"{\"action\": \"opened\"}","headers":\#
            [{"name":"x-event","value":"issues"},{"name":"X-Delivery","value":"d"}]},\#
            "type":"issues.opened"}}
            """#
        #expect(try Self.json(event) == expected)
        let decoded = try JSONDecoder().decode(RepositoryEvent.self, from: Data(expected.utf8))
        #expect(decoded.message == message)
        #expect(try decoded.encodedMessage() == message)
    }

    @Test("A changed event is stored with its changes beside its message")
    func changed() throws {
        let body = #"{"name":"n","note":null}"#
        let message = WebhookMessage(headers: [("x-event", "push")], body: body)
        guard case .push(var push) = try RepositoryEvent(message) else {
            Issue.record("no push")
            return
        }
        push.id = "new"
        push.data.note = "changed"
        let json = try Self.json(RepositoryEvent.push(push))
        #expect(
            json == #"""
                {"$event":{"changes":["id","data"],"data":{"name":"n","note":"changed"},"id":"new",\#
                "message":{"body":"{\"name\":\"n\",\"note\":null}","headers":\#
                [{"name":"x-event","value":"push"}]},"type":"push"}}
                """#)
        let decoded = try JSONDecoder().decode(RepositoryEvent.self, from: Data(json.utf8))
        #expect(decoded == .push(push))
        #expect(decoded.message == message)
        #expect(try decoded.encodedMessage() == RepositoryEvent.push(push).encodedMessage())
    }

    @Test("Unknown and malformed events are stored with their kind and their message")
    func others() throws {
        let unknown = try Checkout.event(#"{"type": "new", "id": "e"}"#)
        #expect(
            try Self.json(unknown) == #"""
                {"$unknown":{"id":"e","message":{"body":"{\"type\": \"new\", \"id\": \"e\"}",\#
                "headers":[]},"type":"new"}}
                """#)
        let malformed = try Checkout.event(
            #"{"type":"checkout.session.paid","data":{"object":[]}}"#)
        #expect(
            try Self.json(malformed) == #"""
                {"$malformed":{"error":{"column":50,"expected":"an object","found":"array","line":1,\#
                "offset":49,"path":"data.object","reason":"mismatch"},"message":{"body":\#
                "{\"type\":\"checkout.session.paid\",\"data\":{\"object\":[]}}","headers":[]},\#
                "type":"checkout.session.paid"}}
                """#)
        let twice = try Checkout.event(#"{"type":"new","type":"checkout.session.paid"}"#)
        let decoded = try JSONDecoder().decode(
            CheckoutEvent.self, from: JSONEncoder().encode(twice))
        #expect(decoded.malformed?.error.error.reason == .duplicateKey("type"))
        #expect(decoded == twice)
    }

    @Test("An event without its catalog is stored as its payload and its message")
    func alone() throws {
        let event = Event(
            id: "e", time: Date(timeIntervalSince1970: 0), source: "s",
            data: Parent(name: "n"))
        #expect(
            try Self.json(event) == #"""
                {"changes":["id","time","source","type","data","attributes"],\#
                "data":{"name":"n","note":null},"id":"e","source":"s",\#
                "time":"1970-01-01T00:00:00Z"}
                """#)
    }

    @Test(
        "Any other stored form is refused",
        arguments: [
            #"{"$event":5}"#, #"{"$unknown":{"message":5}}"#, #"{"$malformed":{}}"#,
            #"{"$malformed":{"error":{"path":"","reason":"mismatch","offset":0,"line":1,"column":1}}}"#,
            #"{"$event":{"type":"checkout.session.paid","message":{"headers":[],"body":"{"}}}"#,
        ])
    func refused(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(CheckoutEvent.self, from: Data(json.utf8))
        }
    }

    @Test("A stored event is interpreted by the catalog that decodes it")
    func otherCatalog() throws {
        func decoded(_ json: String) throws -> CheckoutEvent {
            try JSONDecoder().decode(CheckoutEvent.self, from: Data(json.utf8))
        }
        let gone = try decoded(#"{"$event":{"type":"gone","message":{"headers":[],"body":"{}"}}}"#)
        #expect(gone.unknown?.type == "gone")
        let other = try decoded(
            #"{"$event":{"type":"checkout.session.paid","message":{"headers":[],"body":"{}"}}}"#)
        #expect(other.malformed?.error.path == "data")
    }

    @Test("A payload that would be decoded as another one is not stored")
    func ambiguous() {
        let event = UnionsEvent.node(Event(data: .unknown(["tag": "leaf", "text": "t"])))
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(event) }
        let listed = UnionsEvent.node(Event(data: .leaf(.init(text: "t"))))
        #expect(throws: Never.self) { try JSONEncoder().encode(listed) }
    }
}
