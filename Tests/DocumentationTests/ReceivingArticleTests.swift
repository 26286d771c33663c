#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookTesting

/// The code of the landing page of `WebhookReceiver` and of the article on receiving.
@Suite struct ReceivingArticleTests {
    private let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private let formerSecret = "whsec_" + String(repeating: "dGVz", count: 8)

    @Test("A request without a signature is refused")
    func landingPage() async throws {
        let (orders, request) = (TestOrders(), WebhookRequest(headers: [], body: []))
        // article
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [secret]), handler: Fulfilment(orders: orders).handle)
        let response = await receiver.receive(request)
        // article end
        #expect(response.status == 401)
    }

    @Test("Each outcome is reported in a line")
    func reports() async throws {
        let (orders, lines) = (TestOrders(), Lines())
        let log: @Sendable (String) -> Void = { lines.add($0) }
        // article
        let receiver = try WebhookReceiver(
            .standardWebhooks(secrets: [secret, formerSecret]),
            configuration: ReceiverConfiguration {
                $0.name = "orders"
                $0.observe = { report in log("\(report)") }
            },
            handler: Fulfilment(orders: orders).handle)
        // article end
        let (headers, body): ([(String, String)], [UInt8]) = ([("a", "b")], Array("{}".utf8))
        // article
        let request = WebhookRequest(
            method: "POST", url: "https://shop.example/webhooks", headers: headers, body: body)
        let response = await receiver.receive(request)
        // article end
        #expect(response.status == 401)
        #expect(lines.all.count == 1)
        #expect(lines.all.first?.contains("orders") == true)
    }

    @Test("A handler gets the identifier of the delivery")
    func delivery() async throws {
        let orders = TestOrders()
        let endpoint = try TestEndpoint { (_: CheckoutEvent) in }
        let scheme = try StandardWebhooks(secrets: [formerSecret])
        let configuration = ReceiverConfiguration { $0.now = endpoint.clock.now }
        // article
        let receiver = try WebhookReceiver(scheme, configuration: configuration) {
            (event: CheckoutEvent, delivery: Delivery) in
            guard case .checkoutSessionPaid(let paid) = event else { return }
            try await orders.markPaid(paid.data.id, key: delivery.id.description)
        }
        // article end
        let event = CheckoutEvent.checkoutSessionPaid(
            Event(id: "evt_1", data: CheckoutSession(id: "cs_1")))
        var request = try endpoint.request(for: event)
        request.message.headers = WebhookHeaders()
        request.message.headers.fields += try scheme.sign(
            request, id: "evt_1", at: endpoint.clock.now())
        #expect(await receiver.receive(request).status == 200)
        #expect(await orders.keys == ["webhooks/signed/evt_1"])
    }
}
#endif
