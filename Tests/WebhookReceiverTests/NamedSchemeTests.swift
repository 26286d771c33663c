#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct NamedSchemeTests {
    @Test("A receiver is created from the name of a scheme and a generated handler")
    func shorthand() async throws {
        let events = Recorder<CheckoutEvent>()
        let handle = EventHandlers<CheckoutEvent>(otherwise: { events.add($0) }).handle
        let signed = [
            try WebhookReceiver(.standardWebhooks(secrets: [Endpoint.secret]), handler: handle),
            try WebhookReceiver(.stripe(secrets: ["a"]), handler: handle),
            try WebhookReceiver(.github(secrets: ["a"]), handler: handle),
            try WebhookReceiver(.slack(secrets: ["a"]), handler: handle),
            try WebhookReceiver(.shopify(secrets: ["a"]), handler: handle),
            try WebhookReceiver(.square(secrets: ["a"], notificationURL: ""), handler: handle),
            try WebhookReceiver(.line(secrets: ["a"]), handler: handle),
            try WebhookReceiver(.twilio(secrets: ["a"]), handler: handle),
            try WebhookReceiver(
                .hmac(HMACFormat(signatureHeader: "X"), secrets: ["a"]), handler: handle),
        ]
        let request = WebhookRequest(headers: [], body: Array(Endpoint.paid.utf8))
        for receiver in signed { #expect(await receiver.receive(request).status == 401) }
        #expect(events.values.isEmpty)

        let unsigned = try WebhookReceiver(.unsigned, handler: handle)
        #expect(await unsigned.receive(request).status == 200)
        #expect(events.values.map(\.type) == ["checkout.session.paid"])
    }
}
#endif
