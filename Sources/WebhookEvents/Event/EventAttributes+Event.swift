extension EventContent {
    /// The values beside the payload, as the generated struct of the event's catalog. One of
    /// another catalog is empty.
    public func attributes<Attributes: EventRecord>(as type: Attributes.Type) -> Attributes {
        if let fields = attributeFields?.typed(as: Attributes.recordSchema) {
            return Attributes(recordFields: fields)
        }
        return Attributes(recordFields: RecordFields(Attributes.recordSchema))
    }
}

extension Event {
    /// Replaces the values beside the payload. Encoding writes them if they are of the catalog that
    /// the event is encoded for.
    public mutating func setAttributes<Attributes: EventRecord>(_ attributes: Attributes) {
        change(.attributes) { $0.attributes = attributes.recordFields }
    }
}
