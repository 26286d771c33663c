#if Receiver
import Testing
import WebhookEvents
import WebhookReceiver

/// Unsigned handshakes that their bodies tell.
@Suite struct BodyHandshakeTests {
    @Test("The genuine request is answered", arguments: HandshakeSample.bodies)
    func answered(sample: HandshakeSample) async throws {
        let endpoint = try sample.endpoint()
        #expect(await endpoint.receiver.refusal(ofHead: sample.request) == nil)
        let response = await endpoint.receiver.receive(sample.request)
        #expect((response.status, response.body) == (200, sample.answer))
        #expect(response.headers["X-Content-Type-Options"] == "nosniff")
        #expect(endpoint.reports.values.map(\.outcome.name) == ["handshake"])
        #expect(endpoint.handled.values.isEmpty)
    }

    @Test("It is refused by an endpoint without the handshake", arguments: HandshakeSample.bodies)
    func withoutHandshake(sample: HandshakeSample) async throws {
        let status = await (try Endpoint.standard()).receiver.receive(sample.request).status
        #expect([401, 415].contains(status))
    }

    @Test(
        "A form that differs in any part is refused",
        arguments: [
            "webhook_id=", "webhook_id=a", "webhook_id=42&x=1", "webhook_id=42&webhook_id=42", "",
            "webhook_id", "id=42", "webhook_id=-1", "webhook_id=123456789012345678901",
            "mandrill_events=%5B%7B%7D%5D", "mandrill_events=", "mandrill_events=%5B%5D&x=1",
            #"{"webhook_id": 42}"#, "webhook_id=\u{FF}",
        ])
    func different(body: String) async throws {
        let endpoint = try Endpoint.standard { $0.handshakes = [.wooCommerce, .mandrillTest] }
        let type = "application/x-www-form-urlencoded"
        let request = WebhookRequest(
            headers: [("Content-Type", type)], body: Array(body.utf8))
        #expect(await endpoint.receiver.receive(request).status == 415)
        #expect(endpoint.handled.values.isEmpty)
        #expect(endpoint.reports.values.allSatisfy { $0.outcome.name != "handshake" })
    }
}
#endif
