import WebhookEvents

/// Notices about deliveries: closures for one event type, and an answer for all others.
struct DeliveryNotice {
    let send: @Sendable (String) async throws -> Void

    var handlers: EventHandlers<ParcelsEvent> {
        EventHandlers(otherwise: { _ in })
            .on(ParcelsEvent.parcelDelivered) { [send] event in
                try await send("Dear \(event.data.recipient?.name ?? "customer"), it has arrived.")
            }
    }
}
