/// The stored form of a known event: it contains the message, from which the payload is decoded
/// again.
struct KnownEvent: Decodable {
    let envelope: Envelope
    let version: String?
    let payload: StoredPayload

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: EventKey.self)
        envelope = try Envelope(from: container)
        version =
            container.contains(.version)
            ? try container.decode(CodedValue<String>.self, forKey: .version).value : nil
        payload = StoredPayload(
            changes: try container.decodeIfPresent(EnvelopeParts.self, forKey: .changes) ?? [],
            data: try container.decodeIfPresent(JSONValue.self, forKey: .data))
    }
}
