import CheckoutEvents
import WebhookEvents

/// Handles the events of the shop.
struct Fulfilment: CheckoutEventHandler {
    let journal: Journal

    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {
        try await journal.work(event)
    }

    func unknown(_ event: UnknownEvent) async throws {
        journal.write("unknown \(event.type ?? "-")")
    }

    func malformed(_ event: MalformedEvent) async throws { throw event.error }
}
