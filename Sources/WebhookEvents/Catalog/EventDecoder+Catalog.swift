extension EventDecoder {
    /// Decodes an event from the scanned message.
    mutating func decode<Catalog: WebhookEvent>(_ type: Catalog.Type) -> Catalog {
        do throws(PayloadError) {
            guard let index = try readEnvelope() else {
                return .unknown(
                    UnknownEvent(
                        envelope: undecodedEnvelope, isExcluded: isExcluded, catalog: type))
            }
            return try Catalog(type: index, from: &self)
        } catch {
            return .malformed(
                MalformedEvent(envelope: undecodedEnvelope, error: error, catalog: type))
        }
    }
}
