import ReferenceJSON
public import WebhookEvents

extension EventCheck where Catalog: BatchWebhookEvent {
    /// Decodes the message as one event and as a batch, and encodes the batch.
    public func checkBatch(_ message: WebhookMessage) {
        check(message)
        guard let events = try? Catalog.events(in: message) else { return }
        for event in events {
            expect(event.message.headers == message.headers, "the header fields were not kept")
            expect(
                (try? event.encodedMessage()) == event.message,
                "an item is not encoded as it was received")
            _ = event.hashValue
        }
        let count = events.reduce(0) { $0 + $1.message.body.count }
        expect(count <= message.body.count, "the items have more bytes than the batch")
        guard let batch = try? Catalog.encodedBatchMessage(events) else {
            finding("the batch is not encoded")
        }
        expect(ReferenceReader.value(of: batch.body) != nil, "the batch is not encoded as JSON")
    }
}
