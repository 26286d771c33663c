#if Receiver
import CheckoutEvents
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending
import WebhookTesting

/// The code of the article on publishing.
@Suite struct PublishingArticleTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// A transport to a receiver in the same process.
    private struct Transport: DeliveryTransport {
        let receiver: WebhookReceiver

        func send(_ request: WebhookRequest) async throws -> EndpointResponse {
            EndpointResponse(status: await receiver.receive(request).status)
        }
    }

    private func made(at time: Date) -> CheckoutEvent {
        // article
        let session = CheckoutSession(id: "cs_1", amount: Decimal(shortest: 100.15), status: .open)
        let event = CheckoutEvent.checkoutSessionPaid(Event(id: "evt_1", time: time, data: session))
        // article end
        return event
    }

    private func endpoint(_ text: String) throws -> WebhookEndpointURL {
        // article
        let endpoint = try WebhookEndpointURL(text)
        // article end
        return endpoint
    }

    private func attempt(
        _ event: CheckoutEvent, to endpoint: WebhookEndpointURL, _ secret: String,
        _ change: (DeliverySender) -> DeliverySender
    ) async throws -> DeliveryAttempt {
        func changed() throws -> DeliverySender {
            // article
            let sender = DeliverySender(
                scheme: try .standardWebhooks(secrets: [secret]), url: endpoint.text,
                schedule: .standardWebhooks)
            // article end
            return change(sender)
        }
        let sender = try changed()
        // article
        let attempt = try await sender.send(event)
        // article end
        return attempt
    }

    @Test("A published event is received")
    func published() async throws {
        let clock = WebhookTesting.TestClock()
        let scheme = try StandardWebhooks(secrets: [Self.secret])
        let receiver = try TestEndpoint(scheme, clock: clock) { (_: CheckoutEvent) in }.receiver
        let endpoint = try endpoint("https://shop.com/webhooks")
        let event = made(at: clock.now())
        let attempt = try await attempt(event, to: endpoint, Self.secret) { sender in
            var sender = sender
            sender.transport = Transport(receiver: receiver)
            sender.now = clock.now
            return sender
        }
        #expect(attempt.isSuccess)
    }

    @Test("A URL in the own network is refused")
    func privateURL() {
        #expect(throws: EndpointURLError.self) { try endpoint("https://10.0.0.1/webhooks") }
    }

    @Test("A request for another client is signed")
    func request() async throws {
        let endpoint = try TestEndpoint { (_: CheckoutEvent) in }
        let (scheme, time, url) = (endpoint.scheme, endpoint.clock.now(), "https://shop.com/")
        let event = made(at: time)
        // article
        let message = try event.encodedMessage()
        var request = WebhookRequest(url: url, message: message)
        request.message.headers.fields += try scheme.sign(request, id: "evt_1", at: time)
        // article end
        #expect(await endpoint.send(request).status == 200)
    }
}
#endif
