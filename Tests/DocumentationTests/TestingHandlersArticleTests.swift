#if Receiver
import CheckoutEvents
import DeliveryRecording
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookTesting

/// The code of the article on tests of handlers.
@Suite struct TestingHandlersArticleTests {
    // article
    @Test("Each event is handled once", arguments: CheckoutEvent.samples)
    func each(event: CheckoutEvent) async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: TestOrders()).handle)
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
        #expect(try await endpoint.deliver(event).outcomes == ["duplicate"])
    }
    // article end

    @Test("A certain event is handled, and repeated after a failure")
    func certain() async throws {
        // article
        let orders = TestOrders()
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        let event = CheckoutEvent.checkoutSessionPaid(
            Event(id: "evt_1", data: CheckoutSession(id: "cs_1")))
        #expect(try await endpoint.deliver(event).status == 200)
        #expect(await orders.paid == ["cs_1"])
        // article end
    }

    private static let event = CheckoutEvent.checkoutSessionPaid(
        Event(id: "evt_1", data: CheckoutSession(id: "cs_1")))

    @Test("A failure is repeated")
    func failure() async throws {
        let (orders, event) = (TestOrders(), Self.event)
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        // article
        await orders.fail(times: 1)
        let failed = try await endpoint.deliver(event)
        #expect(failed.status == 500)
        #expect(failed.handlerError is TestOrders.Outage)
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
        // article end
    }

    @Test("Unknown and malformed events are delivered")
    func bodies() async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: TestOrders()).handle)
        // article
        let unknown = WebhookMessage(body: #"{"id": "evt_2", "type": "checkout.session.new"}"#)
        #expect(try await endpoint.deliver(unknown).outcomes == ["handledUnknown"])
        let malformed = WebhookMessage(body: #"{"id": "evt_3", "type": "checkout.session.paid"}"#)
        #expect(try await endpoint.deliver(malformed, id: "msg_3").status == 422)
        // article end
    }

    @Test("Forged and delayed requests are refused")
    func requests() async throws {
        let (orders, event) = (TestOrders(), Self.event)
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        // article
        var forged = try endpoint.request(for: event)
        forged.message.body.append(0x20)
        #expect(await endpoint.send(forged).status == 401)

        let delayed = try endpoint.request(for: event)
        endpoint.clock.advance(by: .seconds(301))
        #expect(await endpoint.send(delayed).outcomes == ["signatureInvalid"])
        // article end
        #expect(await orders.paid == [])
    }

    @Test("Recorded deliveries are delivered")
    func recorded() async throws {
        let orders = TestOrders()
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        let folder = try TemporaryFolder("deliveries")
        let body = String(decoding: try Self.event.encoded(), as: UTF8.self)
            .replacing("\"", with: "\\\"")
        try folder.write(
            #"{"headers": [], "body": "\#(body)", "event": {"id": "evt_1"}}"# + "\n",
            to: "deliveries.jsonl")
        let file = folder.folder.appending(path: "deliveries.jsonl")
        // article
        for delivery in try Deliveries(contentsOf: file) {
            #expect(try await endpoint.deliver(delivery).status == 200)
        }
        // article end
        #expect(await orders.paid == ["cs_1"])
    }
}
#endif
