import Testing
import WebhookEvents
import WebhookReceiver
import WebhookTesting

@testable import Shop

@Suite struct FulfilmentTests {
    @Test("An order that was paid is marked once")
    func paid() async throws {
        let orders = Orders()
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: orders).handle)
        let event = ShopEvent.orderPaid(Event(id: "evt_1", data: Order(id: "o_1")))
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
        #expect(try await endpoint.deliver(event).outcomes == ["duplicate"])
        #expect(await orders.paid == ["o_1"])
    }

    @Test("A payload that does not match is refused, and an unknown type is not")
    func otherEvents() async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: Orders()).handle)
        let malformed = WebhookMessage(body: #"{"id": "evt_2", "type": "order.paid"}"#)
        #expect(try await endpoint.deliver(malformed, id: "msg_2").status == 422)
        let unknown = WebhookMessage(body: #"{"id": "evt_3", "type": "order.lost"}"#)
        #expect(try await endpoint.deliver(unknown, id: "msg_3").status == 200)
    }

    @Test("A request without a signature is refused")
    func unsigned() async throws {
        let orders = Orders()
        let receiver = try makeReceiver(
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", orders: orders)
        let body = #"{"id": "evt_1", "type": "order.paid", "data": {"id": "o_1"}}"#
        let request = WebhookRequest(headers: [], body: Array(body.utf8))
        #expect(await receiver.receive(request).status == 401)
        #expect(await orders.paid == [])
    }
}
