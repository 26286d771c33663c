/// The parts of a layout that few catalogs have.
final class EventLayoutOptions: Sendable {
    let messages: BatchLayout?
    let attributes: EventAttributes?
    let attributePlaces: [EventLayout.Place?]
    let versions: EventVersions?
    let versionPlace: EventLayout.Place?
    let cloudEvent: CloudEventLayout?

    /// Takes the options; `nil` when there is none.
    init?(
        messages: BatchLayout?, attributes: EventAttributes?, versions: EventVersions?,
        cloudEvent: CloudEventLayout?, places: PointerTree
    ) {
        if messages == nil, attributes == nil, versions == nil, cloudEvent == nil { return nil }
        self.messages = messages
        self.attributes = attributes
        attributePlaces = attributes?.locations.map { places.place(of: $0) } ?? []
        self.versions = versions
        versionPlace = places.place(of: versions?.expression)
        self.cloudEvent = cloudEvent
    }
}

extension PointerTree {
    func place(of expression: EventExpression?) -> EventLayout.Place? {
        switch expression {
        case .header(let name): .header(name)
        case .payload(let pointer): place(of: pointer[...]).map { .body($0) }
        case .request(let pointer): .request(pointer)
        case nil: nil
        }
    }
}
