import Testing
import WebhookTesting

@testable import Shop

@Suite struct SampleTests {
    @Test("Each type of event is handled", arguments: ShopEvent.samples)
    func sample(event: ShopEvent) async throws {
        let endpoint = try TestEndpoint(handler: Fulfilment(orders: Orders()).handle)
        #expect(try await endpoint.deliver(event).outcomes == ["handled"])
    }
}
