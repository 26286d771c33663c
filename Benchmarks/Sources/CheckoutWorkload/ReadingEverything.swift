import Benchmark
import CheckoutEvents
import WebhookEvents

extension CheckoutEvent {
    /// The payload of a known event.
    var session: CheckoutSession? {
        switch self {
        case .checkoutSessionAuthorized(let event), .checkoutSessionRejected(let event),
            .checkoutSessionPaid(let event), .checkoutSessionUnpaid(let event),
            .checkoutSessionCompleted(let event), .checkoutSessionExpired(let event):
            event.data
        case .unknown, .malformed: nil
        }
    }

    /// The same event with another reference of the order.
    var withOtherReference: CheckoutEvent {
        switch self {
        case .checkoutSessionAuthorized(let event): .checkoutSessionAuthorized(event.changed)
        case .checkoutSessionRejected(let event): .checkoutSessionRejected(event.changed)
        case .checkoutSessionPaid(let event): .checkoutSessionPaid(event.changed)
        case .checkoutSessionUnpaid(let event): .checkoutSessionUnpaid(event.changed)
        case .checkoutSessionCompleted(let event): .checkoutSessionCompleted(event.changed)
        case .checkoutSessionExpired(let event): .checkoutSessionExpired(event.changed)
        case .unknown, .malformed: self
        }
    }
}

extension Event<CheckoutSession> {
    fileprivate var changed: Event {
        var event = self
        event.data.referenceID = "ORD-1000000"
        return event
    }
}

extension CheckoutSession {
    /// Reads the value of each property.
    func readEverything() {
        use(id)
        use(object)
        use(referenceID)
        use(description)
        use(amount)
        use(currency)
        use(confirm)
        if let customer {
            use(customer.id)
            use(customer.name)
            use(customer.email)
        }
        use(metadata)
        use(locale)
        use(status)
        use(paymentStatus)
        use(amountCapturable)
        use(amountReceived)
        use(createdAt)
        use(updatedAt)
    }

    /// The same session, created in Swift from the values of its properties.
    var madeInSwift: CheckoutSession {
        CheckoutSession(
            id: id, object: object, referenceID: referenceID, description: description,
            amount: amount, currency: currency, confirm: confirm,
            customer: customer.map { Customer(id: $0.id, name: $0.name, email: $0.email) },
            metadata: metadata, locale: locale, status: status, paymentStatus: paymentStatus,
            amountCapturable: amountCapturable, amountReceived: amountReceived,
            createdAt: createdAt, updatedAt: updatedAt)
    }
}

/// Keeps a value until here. The library's `blackHole` takes a value of any type, whose look-up would be measured, too.
@inline(__always)
private func use<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
