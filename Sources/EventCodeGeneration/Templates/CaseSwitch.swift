/// A `switch` over all cases of an event enum.
struct CaseSwitch {
    let event: String
    let function: String
    let events: [EventModel]
    let branch: (Int, EventModel) -> SourceText

    init(
        event: String, function: String, events: [EventModel],
        branch: @escaping (Int, EventModel) -> SourceText
    ) {
        self.event = event
        self.function = function
        self.events = events
        self.branch = branch
    }

    var source: SourceText {
        """
        switch \(event) {
        \(events.enumerated().map { branch($0, $1) })
        case .unknown(let event): \(function == "handle" ? "try await unknown(event)" : "(nil, event)")
        case .malformed(let event): \(function == "handle" ? "try await malformed(event)" : "(nil, event)")
        }
        """
    }
}
