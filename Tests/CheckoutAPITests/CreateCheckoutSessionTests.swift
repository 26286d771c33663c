import CheckoutAPI
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents

@Suite struct CreateCheckoutSessionTests {
    private func encode(_ request: CreateCheckoutSession) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(request), as: UTF8.self)
    }

    @Test("A request has the provider's names and its exact amount")
    func names() throws {
        let request = CreateCheckoutSession(
            amount: try #require(Decimal(string: "100.15")), currency: "EUR",
            referenceID: "ORD-0001", description: "Two tickets", confirm: true,
            customer: Customer(name: "Inês", email: "ines@example.com"),
            metadata: ["row": 12, "note": nil], locale: "pt",
            webhookURL: try WebhookEndpointURL("https://shop.com/webhooks"))
        let text = try encode(request)
        #expect(
            text == #"{"amount":100.15,"confirm":true,"currency":"EUR","#
                + #""customer":{"email":"ines@example.com","name":"Inês"},"#
                + #""description":"Two tickets","locale":"pt","metadata":{"note":null,"row":12},"#
                + #""reference_id":"ORD-0001","webhook_url":"https://shop.com/webhooks"}"#)
        let read = try JSONDecoder().decode(CreateCheckoutSession.self, from: Data(text.utf8))
        #expect(read == request)
    }

    @Test("Optional properties without a value are omitted")
    func optional() throws {
        let request = CreateCheckoutSession(
            amount: 5, currency: "EUR",
            webhookURL: try WebhookEndpointURL("http://127.0.0.1:8080/", in: .development))
        #expect(
            try encode(request)
                == #"{"amount":5,"currency":"EUR","webhook_url":"http://127.0.0.1:8080/"}"#)
    }
}
