/// The payloads that parts of the envelope are inside.
struct LinkedPayloads {
    /// The name of the enum of events.
    let event: String
    /// The keys that lead to those parts.
    let properties: Set<String>
    /// The records that are payloads, by the index of their reference.
    let records: Set<Int>

    /// Whether a struct is such a payload.
    func contains(_ model: RecordModel) -> Bool {
        records.contains(model.reference.index)
            && model.properties.contains { properties.contains($0.wireName) }
    }
}
