/// The stored form of a known event, with its message.
struct StorableEvent: Encodable {
    let event: any CatalogEvent
    let type: String
    let version: String?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: EventKey.self)
        var envelope = event.envelope
        envelope.type = type
        try envelope.encode(to: &container)
        if let version { try container.encode(CodedValue(version), forKey: .version) }
        try event.encodeChanges(to: &container)
    }
}
