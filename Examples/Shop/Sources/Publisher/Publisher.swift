import CheckoutEvents
import Foundation
import WebhookReceiver
import WebhookSending

/// Publishes events: to the URL that is given, or without one, as lines of JSON for `Function`.
@main
struct Publisher {
    static func main() async throws {
        guard let secret = ProcessInfo.processInfo.environment["WEBHOOK_SECRET"] else {
            throw CocoaError(.userCancelled)
        }
        let url = CommandLine.arguments.dropFirst().first
        let transport: any DeliveryTransport =
            url == nil ? PrintingTransport() : URLSessionTransport()
        let sender = DeliverySender(
            transport: transport, scheme: try .standardWebhooks(secrets: [secret]),
            url: url ?? "https://shop.example/webhooks",
            schedule: url == nil ? .never : .standardWebhooks)
        for event in events {
            let attempt = try await sender.send(event)
            // Store what was not accepted: retries of this process end with it.
            guard attempt.isSuccess else { throw URLError(.badServerResponse) }
        }
    }

    /// Events as a payment provider would make them of its own data.
    static var events: [CheckoutEvent] {
        let paid = CheckoutSession(
            id: "cs_1", referenceID: "ORD-0001", amount: 100.15, currency: "EUR", status: .complete)
        let expired = CheckoutSession(id: "cs_2", referenceID: "ORD-0002", status: .expired)
        return [
            .checkoutSessionPaid(Event(id: "evt_1", time: Date(), data: paid)),
            .checkoutSessionExpired(Event(id: "evt_2", time: Date(), data: expired)),
            // The same event again, as after a response that was lost.
            .checkoutSessionPaid(Event(id: "evt_1", time: Date(), data: paid)),
        ]
    }
}

/// Prints each request as a line of JSON, and takes it for accepted.
private struct PrintingTransport: DeliveryTransport {
    struct Line: Encodable {
        var method: String
        var url: String
        var headers: [[String]]
        var body: Data
    }

    func send(_ request: WebhookRequest) async throws -> EndpointResponse {
        let line = Line(
            method: request.method, url: request.url ?? "",
            headers: request.message.headers.fields.map { [$0.name, $0.value] },
            body: Data(request.message.body))
        print(String(decoding: try JSONEncoder().encode(line), as: UTF8.self))
        return EndpointResponse(status: 202)
    }
}
