@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct UndecodedEventTests {
    private static let unknown = #"{"type": "new"}"#
    private static let malformed = Checkout.body("[]")

    @Test(
        "An event without a typed payload knows its catalog", arguments: [unknown, malformed])
    func catalog(body: String) throws {
        let event = try #require(try Checkout.event(body).undecoded)
        #expect(event.catalog == CheckoutEvent.self)
        let other = try MailEvent.events(in: WebhookMessage(body: #"[{"event": "new"}]"#))
        #expect(other.map { $0.undecoded?.catalog == MailEvent.self } == [true])
    }

    @Test(
        "The catalog is also known after the event was stored and read again",
        arguments: [unknown, malformed])
    func storedCatalog(body: String) throws {
        let event = try Checkout.event(body)
        let stored = try JSONDecoder().decode(
            CheckoutEvent.self, from: JSONEncoder().encode(event))
        #expect(stored == event)
        #expect(stored.undecoded?.catalog == CheckoutEvent.self)
    }

    @Test("A batch in the wrong place is malformed in its catalog")
    func catalogOfBatch() throws {
        let events = try MailEvent.events(in: WebhookMessage(body: "{}"))
        #expect(events.map { $0.undecoded?.catalog == MailEvent.self } == [true])
    }

    @Test("An event that is created in Swift has no catalog")
    func createdEvent() {
        #expect(UnknownEvent(type: "new").catalog == nil)
    }
}

extension EventCases {
    fileprivate var undecoded: (any UndecodedEvent)? { content.event as? any UndecodedEvent }
}
