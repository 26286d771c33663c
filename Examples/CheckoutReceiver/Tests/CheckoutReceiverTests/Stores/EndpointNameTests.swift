import CheckoutEvents
import Testing
import WebhookReceiver
import WebhookStores

extension StoreTests {
    @Suite("Names of endpoints")
    struct EndpointNameTests {
        private func receiver(_ store: any DeliveryStore, _ name: String) throws -> WebhookReceiver
        {
            try WebhookReceiver(
                .unsigned, deliveries: store,
                configuration: ReceiverConfiguration { $0.name = name },
                handler: { (_: CheckoutEvent) in })
        }

        @Test(
            "Two endpoints with the same store cannot have the same name", arguments: StoreKind.here
        )
        func uniqueNames(kind: StoreKind) async throws {
            let file = TemporaryFile()
            let store = try await kind.store(file)
            let first = try receiver(store, "paid")
            let second = try receiver(store, "refunds")
            #expect(throws: EndpointNameError.inUse("paid")) { try receiver(store, "paid") }
            withExtendedLifetime((first, second)) {}
            // A different store contains different deliveries.
            _ = try receiver(try await kind.store(TemporaryFile()), "paid")
        }
    }
}
