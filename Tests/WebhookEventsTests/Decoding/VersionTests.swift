import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct VersionTests {
    @Test(
        "The version determines the case of a type",
        arguments: [
            ("orders/paid", "2024-06-20", #"{"number":"A"}"#, "ordersPaidV20240620"),
            ("orders/paid", "v2", "{}", "ordersPaidV2"),
            ("orders/paid", "2", #"{"id":1}"#, "ordersPaid"),
            ("orders/paid", nil, #"{"id":1}"#, "ordersPaid"),
            ("orders/paid", "2024-06-20", #"{"id":1}"#, "malformed"),
            ("orders/deleted", "1", "{}", "ordersDeletedV1"),
            ("orders/deleted", "1.10", "{}", "orderGone"),
            ("orders/deleted", "2", "{}", "unknown"), ("orders/deleted", nil, "{}", "unknown"),
            ("orders/deleted", "1.1", "{}", "unknown"), ("new", "1", "{}", "unknown"),
        ] as [(String, String?, String, String)])
    func dispatch(topic: String, version: String?, body: String, name: String) throws {
        let headers = [("X-Topic", topic)] + (version.map { [("x-api-version", $0)] } ?? [])
        let event = try StoreEvent(WebhookMessage(headers: headers, body: body))
        #expect(Mirror(reflecting: event).children.first?.label == name)
        #expect(event.type == topic)
        #expect(try event.encodedMessage() == event.message)
    }

    @Test("A new event has its type and its version in header fields only")
    func made() throws {
        let event = StoreEvent.ordersPaidV20240620(
            Event(
                id: "d", time: Date(timeIntervalSince1970: 1.5),
                data: OrdersPaidV20240620Payload(number: "A")))
        let message = try event.encodedMessage()
        #expect(
            message.headers.fields.map { "\($0.name): \($0.value)" } == [
                "Content-Type: application/json", "X-Delivery: d", "X-Topic: orders/paid",
                "X-API-Version: 2024-06-20", "X-Triggered-At: 1500",
            ])
        #expect(message.body == Array(#"{"number":"A"}"#.utf8))
        #expect(try StoreEvent(message) == event)
        #expect(event.type == "orders/paid")
    }

    @Test("An event type is listed once, whatever versions it has")
    func types() {
        #expect(StoreEventType.allKnown == [.ordersPaid, .ordersDeleted])
        #expect(StoreEvent.examples.map(\.type) == ["orders/paid"])
    }

    @Test("A number is compared with versions by its text")
    func numbers() throws {
        let layout = EventLayout(
            discriminator: .compound([.payload(["type"])]), data: [], types: ["a"],
            versions: EventVersions(
                at: .payload(["v"]), [.init(type: 0, "1"), .init(type: 0, "2")]))
        #expect(layout.typeNames == ["a"])
        let event = RepositoryEvent.issues(Event(data: [:])).content.event
        let message = try event.encodedMessage(layout, type: 2)
        #expect(message.body == Array(#"{"type":"a","v":"2"}"#.utf8))
    }

    @Test("Events of Slack are identified by the inner type first")
    func slack() throws {
        let inner =
            #"{"type":"event_callback","event":{"type":"message","id":"1"},"events":[0,{"name":"n","note":null}]}"#
        #expect(try ChatEvent(WebhookMessage(body: inner)).outcome == "message")
        let outer = #"{"type":"url_verification","challenge":"c"}"#
        let event = try ChatEvent(WebhookMessage(body: outer))
        #expect(event.outcome == "unknown")
        #expect(event.type == "url_verification")
    }
}
