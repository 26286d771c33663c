#if Receiver
public import DeliveryRecording

extension WebhookRequest {
    /// Creates the request of a recorded delivery, such as for a test of an endpoint.
    ///
    /// Its signature is refused as stale after ``ReceiverConfiguration/tolerance``, and does not match a
    /// body that was redacted.
    public init(_ delivery: RecordedDelivery) {
        self.init(
            method: delivery.method ?? "POST", url: delivery.url, message: delivery.message)
    }
}
#endif
