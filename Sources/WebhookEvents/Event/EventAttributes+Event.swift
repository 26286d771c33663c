extension EventProtocol {
    /// Returns the attributes of the event as the generated struct of its catalog. The struct of
    /// another catalog is empty.
    @_spi(Generated)
    public func attributes<Attributes: GeneratedRecord>(as type: Attributes.Type) -> Attributes {
        if let fields = attributeFields?.typed(as: Attributes.recordSchema) {
            return Attributes(recordFields: fields)
        }
        return Attributes(recordFields: RecordFields(Attributes.recordSchema))
    }
}

extension Event {
    /// Replaces the attributes of the event. They are encoded only if they belong to the catalog
    /// that the event is encoded for.
    @_spi(Generated)
    public mutating func setAttributes<Attributes: GeneratedRecord>(_ attributes: Attributes) {
        change(.attributes) { $0.attributes = attributes.recordFields }
    }
}
