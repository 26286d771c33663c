import Foundation
import WebhookEvents

/// Handles the events of the shop. If a method is missing, the compiler reports it.
struct Fulfilment: CheckoutEventHandler {
    func checkoutSessionAuthorized(_ event: Event<CheckoutSession>) async throws {
        print("authorized  \(event.data.summary), capturable: \(event.data.amountCapturable ?? 0)")
    }

    func checkoutSessionRejected(_ event: Event<CheckoutSession>) async throws {
        print("rejected    \(event.data.summary)")
    }

    func checkoutSessionPaid(_ event: Event<CheckoutSession>) async throws {
        print("paid        \(event.data.summary), received: \(event.data.amountReceived ?? 0)")
    }

    func checkoutSessionUnpaid(_ event: Event<CheckoutSession>) async throws {
        print("unpaid      \(event.data.summary)")
    }

    func checkoutSessionCompleted(_ event: Event<CheckoutSession>) async throws {
        print("completed   \(event.data.summary), complete: \(event.data.status == .complete)")
    }

    func checkoutSessionExpired(_ event: Event<CheckoutSession>) async throws {
        print("expired     \(event.data.summary)")
    }

    func unknown(_ event: UnknownEvent) async throws {
        print("unknown     type: \(event.type ?? "none"), kept: \(event.message.body.count) bytes")
    }

    func malformed(_ event: MalformedEvent) async throws {
        print("malformed   type: \(event.type ?? "none"), \(event.error)")
    }
}

extension CheckoutSession {
    fileprivate var summary: String {
        "\(referenceID ?? id): \(amount.map { "\($0)" } ?? "-") \(currency ?? "")"
    }
}
