/// The payloads that parts of the envelope are inside.
struct LinkedPayloads {
    /// The name of the enum of events.
    let event: String
    /// The keys that lead to those parts.
    let properties: Set<String>
    /// The structs that are payloads, by the positions in references.
    let structures: Set<Int>

    /// Whether a struct is such a payload.
    func contains(_ model: RecordModel) -> Bool {
        structures.contains(model.reference.index)
            && model.properties.contains { properties.contains($0.wireName) }
    }
}
