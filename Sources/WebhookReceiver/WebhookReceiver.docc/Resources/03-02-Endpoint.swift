import WebhookReceiver

/// Creates the receiver of the shop's endpoint.
func makeReceiver(secret: String, orders: Orders) throws -> WebhookReceiver {
    try WebhookReceiver(
        .standardWebhooks(secrets: [secret]), handler: Fulfilment(orders: orders).handle)
}
