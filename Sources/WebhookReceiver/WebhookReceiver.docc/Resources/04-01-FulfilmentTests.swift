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
}
