/// The payloads that contain fields of the envelope.
struct LinkedPayloads {
    /// The name of the enum of events.
    let event: String
    /// The keys of those fields, or of objects that contain them.
    let properties: Set<String>
    /// The records that are payloads, by the index of their reference.
    let records: Set<Int>

    /// Whether a record is such a payload.
    func contains(_ model: RecordModel) -> Bool {
        records.contains(model.reference.index)
            && model.properties.contains { properties.contains($0.wireName) }
    }
}
