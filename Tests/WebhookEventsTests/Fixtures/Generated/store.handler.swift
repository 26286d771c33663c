// swift-format-ignore-file
// Generated from store.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

import WebhookEvents

/// Handles the events of ``StoreEvent``: one method per event type.
protocol StoreEventHandler: Sendable {
    /// An order was paid.
    ///
    /// Type: `orders/paid`
    func ordersPaid(_ event: WebhookEvents.Event<OrdersPaidPayload>) async throws

    /// An order was paid.
    ///
    /// Type: `orders/paid`, version “2024-06-20”
    func ordersPaidV20240620(_ event: WebhookEvents.Event<OrdersPaidV20240620Payload>) async throws

    /// An order was paid, for good.
    ///
    /// Type: `orders/paid`, version “v2”
    func ordersPaidV2(_ event: WebhookEvents.Event<OrdersPaidV2Payload>) async throws

    /// Type: `orders/deleted`, version “1”
    func ordersDeletedV1(_ event: WebhookEvents.Event<OrdersDeletedV1Payload>) async throws

    /// Type: `orders/deleted`, version “1.10”
    func orderGone(_ event: WebhookEvents.Event<WebhookEvents.JSONMap<WebhookEvents.JSONValue>>) async throws

    /// Handles an event whose type is not in the catalog.
    func unknown(_ event: WebhookEvents.UnknownEvent) async throws

    /// Handles an event of a known type whose payload does not match the catalog.
    func malformed(_ event: WebhookEvents.MalformedEvent) async throws
}

extension StoreEventHandler {
    /// Calls the method for the event's type.
    func handle(_ event: StoreEvent) async throws {
        switch event {
        case .ordersPaid(let event): try await ordersPaid(event)
        case .ordersPaidV20240620(let event): try await ordersPaidV20240620(event)
        case .ordersPaidV2(let event): try await ordersPaidV2(event)
        case .ordersDeletedV1(let event): try await ordersDeletedV1(event)
        case .orderGone(let event): try await orderGone(event)
        case .unknown(let event): try await unknown(event)
        case .malformed(let event): try await malformed(event)
        }
    }
}

#endif
