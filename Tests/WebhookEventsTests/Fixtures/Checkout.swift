import CheckoutEvents
import WebhookEvents

/// Bodies of the Checkout API for tests.
enum Checkout {
    /// A body of `checkout.session.paid` with the properties of a session.
    static func body(_ session: String, type: String = "checkout.session.paid") -> String {
        #"{"id":"evt_1","type":"\#(type)","created_at":"2026-03-02T10:20:11Z","#
            + #""data":{"object":\#(session)}}"#
    }

    static func event(_ body: String) throws -> CheckoutEvent {
        try CheckoutEvent(WebhookMessage(body: body))
    }

    /// The session of a `checkout.session.paid` event.
    static func paid(_ session: String) throws -> CheckoutSession? {
        try event(body(session)).paid?.data
    }
}

extension CheckoutEvent {
    var paid: Event<CheckoutSession>? {
        if case .checkoutSessionPaid(let event) = self { event } else { nil }
    }

    var malformed: MalformedEvent? {
        if case .malformed(let event) = self { event } else { nil }
    }

    var unknown: UnknownEvent? {
        if case .unknown(let event) = self { event } else { nil }
    }
}
