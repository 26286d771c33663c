import EventCatalog

/// The payloads whose events need the layout: they contain fields of the envelope, or the catalog has times
/// in whole seconds or milliseconds.
struct LinkedPayloads {
    /// The name of the enum of events.
    let event: String
    /// Whether the catalog has times in whole seconds or milliseconds.
    let isTimeRounded: Bool
    /// The keys of the envelope's fields in the payload, or of objects that contain them.
    let properties: Set<String>
    /// The records that are payloads, by the index of their reference.
    let records: Set<Int>

    /// Whether a record is such a payload.
    func contains(_ model: RecordModel) -> Bool {
        records.contains(model.reference.index)
            && (isTimeRounded
                || model.properties.contains { properties.contains($0.wireName) })
    }
}

extension EventTimeForm {
    /// Whether times of this form are less precise than microseconds.
    var isRounded: Bool {
        switch self {
        case .unixTime, .unixTimeString, .unixTimeMilliseconds, .unixTimeMillisecondsString: true
        case .dateTime, .unixTimeFraction: false
        }
    }
}
