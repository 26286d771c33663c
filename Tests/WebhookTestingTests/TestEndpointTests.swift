#if Receiver
import CheckoutEvents
import DeliveryRecording
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookTesting

@Suite struct TestEndpointTests {
    struct Outage: Error {}

    @Test("Each type of event is delivered, handled once, and then a duplicate")
    func each() async throws {
        let endpoint = try TestEndpoint { (_: CheckoutEvent) in }
        for event in CheckoutEvent.samples {
            let result = try await endpoint.deliver(event)
            #expect(result.status == 200)
            #expect(result.outcomes == ["handled"])
            #expect(result.reports.first?.type == event.type)
            #expect(try await endpoint.deliver(event).outcomes == ["duplicate"])
        }
    }

    @Test("An error of the handler can be looked at, and a retry is handled")
    func failure() async throws {
        let endpoint = try TestEndpoint { (_: CheckoutEvent, delivery: Delivery) in
            if delivery.time < TestClock().now().addingTimeInterval(60) { throw Outage() }
        }
        var result = try await endpoint.deliver(CheckoutEvent.samples[0])
        #expect(result.status == 500)
        #expect(result.handlerError is Outage)
        endpoint.clock.advance(by: .seconds(60))
        result = try await endpoint.deliver(CheckoutEvent.samples[0])
        #expect(result.status == 200)
        #expect(result.handlerError == nil)
    }

    @Test("A request that is too old, or was changed, is refused")
    func refused() async throws {
        let endpoint = try TestEndpoint { (_: CheckoutEvent) in Issue.record("it was handled") }
        var request = try endpoint.request(for: CheckoutEvent.samples[0])
        endpoint.clock.advance(by: .seconds(301))
        #expect(await endpoint.send(request).outcomes == ["signatureInvalid"])
        request = try endpoint.request(for: CheckoutEvent.samples[0])
        request.message.body.append(0x20)
        #expect(await endpoint.send(request).status == 401)
    }

    @Test("A recorded delivery is signed anew")
    func recorded() async throws {
        let message = WebhookMessage(
            headers: [("webhook-id", "old"), ("webhook-signature", "v1,old")],
            body: try CheckoutEvent.samples[0].encoded())
        let endpoint = try TestEndpoint { (event: CheckoutEvent) in
            #expect(event.id == CheckoutEvent.samples[0].id)
        }
        let result = try await endpoint.deliver(RecordedDelivery(message))
        #expect(result.outcomes == ["handled"])
    }

    @Test("A scheme that signs the URL has one, and the observer of the configuration is called")
    func others() async throws {
        let url = "https://shop.example/webhooks"
        let scheme = try HMACScheme.square(secrets: ["secret"], notificationURL: url)
        let reports = AsyncStream<DeliveryReport>.makeStream()
        let configuration = ReceiverConfiguration {
            $0.observe = { reports.continuation.yield($0) }
        }
        let endpoint = try TestEndpoint(scheme, url: url, configuration: configuration) {
            (_: CheckoutEvent) in
        }
        #expect(
            try await endpoint.deliver(WebhookMessage(body: "{}")).outcomes == ["handledUnknown"])
        var iterator = reports.stream.makeAsyncIterator()
        #expect(await iterator.next()?.status == 200)
    }
}
#endif
