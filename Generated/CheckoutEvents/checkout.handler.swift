// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

public import WebhookEvents

/// Handles the events of ``CheckoutEvent``: one method per event type.
public protocol CheckoutEventHandler: Sendable {
    /// A payment intent was authorized.
    ///
    /// Type: `checkout.session.authorized`
    func checkoutSessionAuthorized(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// A payment intent was rejected.
    ///
    /// Type: `checkout.session.rejected`
    func checkoutSessionRejected(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// A payment intent succeeded in capturing the amount.
    ///
    /// Type: `checkout.session.paid`
    func checkoutSessionPaid(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// A payment intent failed to capture the amount.
    ///
    /// Type: `checkout.session.unpaid`
    func checkoutSessionUnpaid(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// A Checkout Session was completed.
    ///
    /// The order is finalized: no other event follows for the session.
    ///
    /// Type: `checkout.session.completed`
    func checkoutSessionCompleted(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// A Checkout Session expired.
    ///
    /// Type: `checkout.session.expired`
    func checkoutSessionExpired(_ event: WebhookEvents.Event<CheckoutSession>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension CheckoutEventHandler {
    /// Calls the method for the event's type.
    public func handle(_ event: CheckoutEvent) async throws {
        switch event {
        case .checkoutSessionAuthorized(let event): try await checkoutSessionAuthorized(event)
        case .checkoutSessionRejected(let event): try await checkoutSessionRejected(event)
        case .checkoutSessionPaid(let event): try await checkoutSessionPaid(event)
        case .checkoutSessionUnpaid(let event): try await checkoutSessionUnpaid(event)
        case .checkoutSessionCompleted(let event): try await checkoutSessionCompleted(event)
        case .checkoutSessionExpired(let event): try await checkoutSessionExpired(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
