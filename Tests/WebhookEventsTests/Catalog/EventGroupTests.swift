import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct EventGroupTests {
    private func event(_ text: String) throws -> MarketEvent {
        try MarketEvent(WebhookMessage(body: text))
    }

    @Test(
        "An event becomes a case of its group",
        arguments: [("order.paid", 0), ("order.void", 2), ("ping", 1)])
    func decoding(_ type: String, _ index: Int) throws {
        let event = try event(#"{"type": "\#(type)", "data": 7}"#)
        #expect(event.type == type && event.content.type == index)
        switch event {
        case .order(.paid(let event)), .order(.void(let event)): #expect(event.data == 7)
        case .ping(let event): #expect(event.type == "ping")
        case .unknown, .malformed: Issue.record("\(event)")
        }
    }

    @Test("A group has the properties that all its events share")
    func properties() throws {
        let body =
            #"{"type":"order.void","id":"e1","time":"1970-01-01T00:00:01Z","from":"x","data":1}"#
        guard case .order(let group) = try event(body) else {
            Issue.record("not an order")
            return
        }
        #expect(group.type == "order.void" && group.id == "e1" && group.source == "x")
        #expect(group.time == Date(timeIntervalSince1970: 1))
        #expect(String(decoding: group.message.body, as: UTF8.self) == body)
    }

    @Test("Groups are equal if their cases and events are equal")
    func equality() {
        let (paid, void) = (
            MarketOrderEvent.paid(Event(id: "1", data: 1)),
            MarketOrderEvent.void(Event(id: "1", data: 1))
        )
        #expect(paid == .paid(Event(id: "1", data: 1)) && paid != void)
        #expect(paid != .paid(Event(id: "1", data: 2)))
        #expect(Set([paid, void, paid]).count == 2)
        #expect(MarketEvent.order(paid) != .order(void))
    }

    @Test("A new event is written with its type, and a received one as it was received")
    func encoding() throws {
        let made = try MarketEvent.order(.void(Event(id: "e", data: 3))).encoded()
        #expect(try event(String(decoding: made, as: UTF8.self)).type == "order.void")
        let body = #"{ "type": "order.paid", "data": 7, "new": [1.0] }"#
        #expect(try event(body).encoded() == Array(body.utf8))
    }

    @Test("A type that a group lacks is unknown, and a mismatched payload is malformed")
    func others() throws {
        guard case .unknown(let unknown) = try event(#"{"type":"order.new","data":1}"#),
            case .malformed(let malformed) = try event(#"{"type":"order.paid","data":"1"}"#)
        else {
            Issue.record("neither unknown nor malformed")
            return
        }
        #expect(unknown.type == "order.new" && malformed.type == "order.paid")
        #expect(malformed.error.description.contains("data"))
    }
}
