import CheckoutEvents
import WebhookEvents

/// The handler of the articles.
struct Fulfilment: CheckoutEventHandler {
    let orders: TestOrders

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        try await orders.markPaid(event.data.id)
    }

    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {}
    func unknown(_ event: UnknownEvent) async throws {}
    func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
