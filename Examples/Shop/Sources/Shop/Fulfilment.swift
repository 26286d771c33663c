package import CheckoutEvents

/// Handles the events of the payment provider.
package struct Fulfilment: CheckoutEventHandler {
    private let orders: any Orders

    package init(orders: any Orders) {
        self.orders = orders
    }

    package func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        let session = event.data
        try await orders.markPaid(session.referenceID ?? session.id, amount: session.amount ?? 0)
    }

    package func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {
        try await orders.cancel(event.data.referenceID ?? event.data.id)
    }

    // The shop waits for the outcome of a payment.
    package func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {}
    package func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {}
    package func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {}
    package func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {}

    // A type that the provider added needs no code until the shop wants to do something about it.
    package func unknown(_ event: UnknownEvent) async throws {}

    // The provider gets 422, and retries: a payment must not be lost because its payload is unexpected.
    package func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
