import CorpusDriver
@_spi(Generated) import WebhookEvents

extension DecodedOutcome {
    /// The outcome of the decoder that a catalog drives.
    init(_ event: DescribedEvent) {
        switch event {
        case .known(let event):
            self = .known(
                Known(
                    index: event.index, type: event.typeName, id: event.id, time: event.time,
                    source: event.source, attributes: event.attributeFields,
                    payload: try? event.payloadBytes()))
        case .unknown(let event): self.init(event)
        case .malformed(let event): self.init(event)
        }
    }
}
