import StrictJSON

/// Selects the events of one content type, since a catalog has one.
struct SourceForms {
    let remarks: RemarkList

    /// The events without those in forms, if others are JSON.
    func events(_ events: [SourceEvent]) -> [SourceEvent] {
        guard events.contains(where: { $0.form == nil }) else { return events }
        return events.filter { event in
            if event.form != nil {
                remarks.add(.contentType(MediaType.form), at: event.location)
            }
            return event.form == nil
        }
    }
}
