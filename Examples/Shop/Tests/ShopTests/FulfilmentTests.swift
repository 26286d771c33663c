import CheckoutEvents
import DeliveryRecording
import Foundation
import Shop
import Testing
import WebhookReceiver
import WebhookTesting

@Suite struct FulfilmentTests {
    /// Deliveries that the endpoint received and recorded, without personal data.
    private static var deliveries: Deliveries {
        get throws {
            let file = try #require(
                Bundle.module.url(forResource: "deliveries", withExtension: "jsonl"))
            return try Deliveries(contentsOf: file)
        }
    }

    @Test("The recorded deliveries are handled", arguments: try deliveries)
    func recorded(delivery: RecordedDelivery) async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: TestOrders()).handle)
        let outcome = try await endpoint.deliver(delivery).outcomes
        #expect(
            outcome == [
                delivery.event?.type == "checkout.session.refunded" ? "handledUnknown" : "handled"
            ])
    }

    @Test("An event of each type is handled once", arguments: CheckoutEvent.samples)
    func each(event: CheckoutEvent) async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: TestOrders()).handle)
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
        #expect(try await endpoint.deliver(event).outcomes == ["duplicate"])
    }

    @Test("A payment marks its order as paid")
    func paid() async throws {
        let orders = TestOrders()
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        let session = CheckoutSession(id: "cs_1", referenceID: "ORD-1", amount: 19.90)
        let result = try await endpoint.deliver(
            CheckoutEvent.checkoutSessionPaid(Event(id: "evt_1", data: session)))
        #expect(result.status == 200)
        #expect(orders.paid == ["ORD-1": 19.90])
    }

    @Test("A database that fails asks the provider to retry, and the retry is handled")
    func retry() async throws {
        let orders = TestOrders()
        orders.isBroken = true
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        let session = CheckoutSession(id: "cs_1", referenceID: "ORD-1", amount: 5)
        let event = CheckoutEvent.checkoutSessionPaid(Event(id: "evt_1", data: session))
        let result = try await endpoint.deliver(event)
        #expect(result.status == 500)
        #expect(result.handlerError is TestOrders.Outage)
        orders.isBroken = false
        endpoint.clock.advance(by: .seconds(60))
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
        #expect(orders.paid == ["ORD-1": 5])
    }

    @Test("A payload that is not as described is not acknowledged")
    func malformed() async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: TestOrders()).handle)
        let body = #"{"id": "evt_1", "type": "checkout.session.paid", "data": {"object": 7}}"#
        #expect(try await endpoint.deliver(WebhookMessage(body: body)).status == 422)
    }
}
