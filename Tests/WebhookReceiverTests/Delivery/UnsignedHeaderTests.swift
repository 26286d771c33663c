#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Catalogs whose events have their identifier and type in header fields.
@Suite struct UnsignedHeaders {
    /// How many of some requests a receiver handles.
    private func count<Event: WebhookEvent>(
        _ events: Event.Type, _ scheme: some SignatureScheme, _ identity: DeliveryIdentity,
        _ headers: [[(String, String)]], body: String = #"{"action": "opened"}"#
    ) async throws -> Int {
        let handled = Recorder<Event>()
        let configuration = ReceiverConfiguration { $0.identity = identity }
        let receiver = WebhookReceiver(scheme, configuration: configuration) { (event: Event) in
            handled.add(event)
        }
        for fields in headers {
            var request = WebhookRequest(headers: fields, body: Array(body.utf8))
            request.message.headers.fields += try scheme.sign(request, id: "1", at: TestClock.start)
            #expect(await receiver.receive(request).status == 200)
        }
        return handled.values.count
    }

    @Test(
        arguments: [
            (DeliveryIdentity.automatic, 1), (.body(including: []), 1), (.event, 2),
            (.body(including: ["X-Delivery"]), 2),
        ])
    func `A signed body sent again with another identifier is the same, unless asked for`(
        identity: DeliveryIdentity, handled: Int
    ) async throws {
        let headers = ["1", "2", "1"].map { [("X-Event", "issues"), ("X-Delivery", $0)] }
        let scheme = try HMACScheme(.github, secrets: ["secret"])
        #expect(try await count(RepositoryEvent.self, scheme, identity, headers) == handled)
    }

    @Test
    func `A signed body sent again with another type is the same, though it has an identifier`()
        async throws
    {
        let scheme = try HMACScheme(.shopify, secrets: ["secret"])
        let headers = ["message", "other", "third"].map { [("X-Type", $0)] }
        let body = #"{"event": {"id": "1"}, "events": [0, {"name": "a"}]}"#
        #expect(try await count(ChatEvent.self, scheme, .automatic, headers, body: body) == 1)
        #expect(try await count(ChatEvent.self, scheme, .event, headers, body: body) == 3)
    }

    @Test func `Without a signature, the header fields tell events apart as much as the body`()
        async throws
    {
        let headers = [("1", "issues"), ("2", "issues"), ("1", "push"), ("1", "issues")].map {
            [("X-Delivery", $0.0), ("X-Event", $0.1)]
        }
        #expect(
            try await count(RepositoryEvent.self, UnsignedScheme(), .automatic, headers) == 3)
    }

    @Test
    func `A binary CloudEvent has its identifier in header fields, a structured one in the body`()
        async throws
    {
        func binary(_ id: String) -> [(String, String)] {
            [
                ("ce-specversion", "1.0"), ("ce-id", id), ("ce-source", "s"), ("ce-type", "t"),
                ("Content-Type", "application/json"),
            ]
        }
        let headers = [binary("1"), binary("2")]
        let scheme = try HMACScheme(.github, secrets: ["secret"])
        #expect(try await count(CloudEvent.self, scheme, .automatic, headers) == 1)
        #expect(try await count(CloudEvent.self, scheme, .event, headers) == 2)
        #expect(try await count(CloudEvent.self, UnsignedScheme(), .automatic, headers) == 2)
    }
}
#endif
