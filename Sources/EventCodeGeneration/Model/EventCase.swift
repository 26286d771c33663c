/// A case of an event enum, for one event or for the enum of a group.
struct EventCase {
    var name: SwiftIdentifier
    /// The type of the case's value.
    var valueType: String
    var documentation: DocumentationComment
    var content: Content

    enum Content {
        /// The event at an index.
        case event(Int)
        /// The events at indices, in the enum of a group.
        case group([Int])
    }
}

extension EventModule {
    /// The cases of the catalog's enum.
    var cases: [EventCase] {
        guard !groups.isEmpty else { return events.indices.map { eventCase($0) } }
        return groups.map { group in
            EventCase(
                name: group.name, valueType: group.typeName,
                documentation: group.documentation,
                content: .group(group.events.map { events[$0].index }.sorted()))
        }
    }

    /// The cases of the enum of a group.
    func cases(of group: EventGroupModel) -> [EventCase] { group.events.map { eventCase($0) } }

    private func eventCase(_ position: Int) -> EventCase {
        let event = events[position]
        return EventCase(
            name: event.caseName,
            valueType: "WebhookEvents.Event<\(event.payload.swiftName(in: nil, library))>",
            documentation: event.documentation, content: .event(event.index))
    }
}
