import CheckoutEvents
import Logging
import Tracing
import WebhookReceiver

/// Handles an event of the payment provider.
struct Fulfilment: CheckoutEventHandler {
    let orders: Orders
    let delivery: Delivery
    let logger = Logger(label: "fulfilment")

    private func set(_ state: String, _ session: CheckoutSession) async throws {
        let reference = session.referenceID ?? session.id
        try await withSpan("orders.set") { span in
            span.attributes["order.state"] = state
            try await orders.set(
                state, of: reference, amount: session.amount, completing: delivery)
        }
        logger.info("order \(state)", metadata: ["order.reference": .string(reference)])
    }

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        try await set("paid", event.data)
    }

    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {
        try await set("expired", event.data)
    }

    // The shop waits for the outcome of a payment.
    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {}
    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {}

    // A type that the provider added needs no code until the shop wants to do something about it.
    func unknown(_ event: UnknownEvent) async throws {}

    // It becomes a dead letter, at which someone should look: 'webhook-events inbox list --state dead'.
    func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
