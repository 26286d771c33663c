#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct EventFilterTests {
    @Test(
        "A filter has types and prefixes",
        arguments: [
            (EventFilter.all, [true, true, true, true]),
            (.types(CheckoutEventType.checkoutSessionPaid), [true, false, false, false]),
            (.types(["checkout.session.unpaid", "other"]), [false, true, true, false]),
            (.prefixes("checkout.session."), [true, true, false, false]),
            (.prefixes("oth", "checkout.session.p"), [true, false, true, false]),
        ])
    func types(filter: EventFilter, contained: [Bool]) {
        let types = ["checkout.session.paid", "checkout.session.unpaid", "other", nil]
        #expect(types.map(filter.allows) == contained)
    }

    @Test("Other types are acknowledged and reported, but neither handled nor remembered")
    func filteredOut() async throws {
        let store = MemoryDeliveryStore.still
        let paid = try Endpoint.standard(store: store) {
            $0.filter = .types(CheckoutEventType.checkoutSessionPaid)
        }
        let all = try Endpoint.standard(store: store) { $0.name = "all" }
        let expired = Endpoint.body("checkout.session.expired")
        #expect(try await paid.send(body: expired) == 200)
        #expect(paid.handled.values.isEmpty)
        #expect(paid.reports.values.map(\.type) == ["checkout.session.expired"])
        #expect(try await paid.send(id: "msg_2") == 200)
        #expect(paid.handled.values.map(\.type) == ["checkout.session.paid"])

        #expect(try await all.send(body: expired) == 200)
        #expect(all.handled.values.count == 1)
    }
}
#endif
