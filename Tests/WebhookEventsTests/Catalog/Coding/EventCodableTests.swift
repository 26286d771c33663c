@_spi(Generated) import CheckoutEvents
import Foundation
import Testing
@_spi(Generated) import WebhookEvents

@Suite struct EventCodableTests {
    @Test("An event is equal after JSONEncoder and JSONDecoder", arguments: CheckoutEvent.examples)
    func events(event: CheckoutEvent) throws {
        let data = try JSONEncoder().encode(event)
        let decoded = try JSONDecoder().decode(CheckoutEvent.self, from: data)
        #expect(decoded == event)
        #expect(decoded.type == event.type)
    }

    @Test("A payload is equal with all key strategies", arguments: CheckoutEvent.examples)
    func payloads(event: CheckoutEvent) throws {
        let session = try #require((event.content.event as? Event<CheckoutSession>)?.data)
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let decoded = try decoder.decode(
            [CheckoutSession].self, from: try encoder.encode([session]))
        #expect(decoded == [session])
        #expect(decoded.first?.createdAt == session.createdAt)
    }

    @Test("Unknown and malformed events are equal after JSONEncoder and JSONDecoder")
    func others() throws {
        for body in [#"{"type":"new","a":[1,2.5]}"#, Checkout.body(#"{"id":5}"#)] {
            let event = try Checkout.event(body)
            let data = try JSONEncoder().encode(event)
            let decoded = try JSONDecoder().decode(CheckoutEvent.self, from: data)
            #expect(try JSONValue(decoded.message.body) == JSONValue(Array(body.utf8)))
            #expect((decoded.malformed == nil) == (event.malformed == nil))
        }
    }

    @Test("Header fields are read from the user info of the decoder")
    func headers() throws {
        let decoder = JSONDecoder()
        decoder.userInfo[.webhookHeaders] = WebhookHeaders([("x-event", "issues")])
        let data = Data(#"{"action":"opened"}"#.utf8)
        let event = try decoder.decode(RepositoryEvent.self, from: data)
        #expect(event.type == "issues.opened")
    }

    @Test("A payload that does not match the catalog throws with its reason")
    func wrongPayload() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(CheckoutSession.self, from: Data(#"{"id":5}"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.debugDescription.contains("expected a string, found a number"))
    }
}
