#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct DeduplicationKeyTests {
    /// The identifiers that an endpoint assigns to the requests.
    private func ids(
        _ endpoint: Endpoint, _ requests: [WebhookRequest]
    ) async -> [String] {
        for request in requests { _ = await endpoint.receiver.receive(request) }
        return endpoint.reports.values.map { $0.id?.rawValue ?? "-" }
    }

    @Test("The key of Standard Webhooks is the signed identifier")
    func standardWebhooks() async throws {
        let endpoint = try Endpoint.standard()
        let requests = [
            try endpoint.request(id: "msg_1"), try endpoint.request(id: "msg_1", body: "{}"),
            try endpoint.request(id: "msg_2"),
        ]
        #expect(
            await ids(endpoint, requests) == [
                "webhooks/signed/msg_1", "webhooks/signed/msg_1", "webhooks/signed/msg_2",
            ])
        #expect(endpoint.handled.values.count == 2)
    }

    @Test("The key of Stripe is the identifier of the event, although a retry has a different body")
    func stripe() async throws {
        let endpoint = try Endpoint(try StripeScheme(secrets: ["whsec_test_secret"]))
        let first = Endpoint.body("checkout.session.paid", session: #"{"id": "cs", "amount": 1}"#)
        let retry = Endpoint.body("checkout.session.paid", session: #"{"id": "cs", "amount": 2}"#)
        let requests = [try endpoint.request(body: first), try endpoint.request(body: retry)]
        let id = "webhooks/event/checkout.session.paid//evt_1"
        #expect(await ids(endpoint, requests) == [id, id])
        #expect(endpoint.handled.values.count == 1)
    }

    @Test("The key is the signed body if that is configured")
    func body() async throws {
        let endpoint = try Endpoint(HMACScheme(.line, secrets: ["secret"])) {
            $0.deduplicationKey = .body
        }
        let first = try endpoint.request(headers: [("X-Delivery", "1")])
        let replay = try endpoint.request(headers: [("X-Delivery", "2")])
        let ids = await ids(endpoint, [first, replay])
        #expect(ids[0] == ids[1] && ids[0].hasPrefix("webhooks/body"))
        #expect(endpoint.handled.values.count == 1)
    }

    @Test("The key of an unsigned delivery is its digest, so that it suppresses no signed one")
    func unsigned() async throws {
        let endpoint = try Endpoint(UnsignedScheme())
        let forged = Endpoint.body("checkout.session.paid", session: #"{"id": "cs_forged"}"#)
        let requests = [forged, Endpoint.paid, Endpoint.paid].map {
            WebhookRequest(headers: [], body: Array($0.utf8))
        }
        let ids = await ids(endpoint, requests)
        #expect(ids[0] != ids[1] && ids[1] == ids[2])
        #expect(endpoint.handled.values.count == 2)
    }

    @Test("Endpoints with different names share a store")
    func sharedStore() async throws {
        let store = MemoryDeliveryStore.still
        for name in ["a", "b", "a/signed", "ä", String(repeating: "n", count: 1000)] {
            let endpoint = try Endpoint.standard(store: store) { $0.name = name }
            #expect(try await endpoint.send() == 200)
            #expect(endpoint.handled.values.count == 1)
            #expect(endpoint.reports.values[0].id.map { $0.rawValue.utf8.count <= 200 } == true)
        }
    }

    @Test("Two endpoints with the same store cannot have the same name at a time")
    func uniqueNames() async throws {
        let store = MemoryDeliveryStore.still
        do {
            let first = try Endpoint.standard(store: store)
            #expect(throws: EndpointNameError.inUse("webhooks")) {
                try Endpoint.standard(store: store)
            }
            #expect(try await first.send() == 200)
        }
        // After a restart of the endpoint.
        let second = try Endpoint.standard(store: store)
        #expect(try await second.send() == 200)
        #expect(second.handled.values.isEmpty)
    }

    @Test(
        "The text of an identifier is short and visible ASCII, whatever the event contains",
        arguments: [
            "a/b", "a#b", "é", "e\u{301}", "a\u{0}", String(repeating: "x", count: 10_000),
            String(repeating: "x", count: 9_999), "a b", "",
        ])
    func rawValue(id: String) async throws {
        let endpoint = try Endpoint(try StripeScheme(secrets: ["secret"]))
        let text = id.replacingOccurrences(of: "\u{0}", with: "\\u0000")
        let body = Endpoint.body("checkout.session.paid", id: text)
        let found = await ids(endpoint, [try endpoint.request(body: body)])
        #expect(found[0].utf8.count <= 200)
        #expect(found[0].utf8.allSatisfy { 0x21...0x7E ~= $0 })
    }

    @Test("Identifiers that are equal only in Unicode are two deliveries")
    func unicode() async throws {
        let endpoint = try Endpoint(try StripeScheme(secrets: ["secret"]))
        let requests = try ["é", "e\u{301}"].map {
            try endpoint.request(body: Endpoint.body("checkout.session.paid", id: $0))
        }
        #expect(Set(await ids(endpoint, requests)).count == 2)
    }
}
#endif
