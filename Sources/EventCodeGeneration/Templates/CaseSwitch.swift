/// A `switch` over all cases of an event enum.
struct CaseSwitch {
    /// What is switched over.
    let subject: String
    let events: [EventModel]
    /// What stands behind the case of a known event, which has the name `event`.
    let known: (Int, EventModel) -> String
    let unknown: String
    let malformed: String

    var source: SourceText {
        """
        switch \(subject) {
        \(events.enumerated().map { index, event in
            "case .\(event.name)(let event): \(known(index, event))"
        })
        case .unknown(let event): \(unknown)
        case .malformed(let event): \(malformed)
        }
        """
    }
}
