/// The parts of a layout that few catalogs use.
final class EventLayoutOptions: Sendable {
    let messages: MessagesLayout?
    let attributes: EventAttributes?
    let attributeLocations: [EventLayout.Location?]
    let versions: EventVersions?
    let versionLocation: EventLayout.Location?
    let cloudEvent: CloudEventLayout?
    let presentKey: PresentKey?
    let isForm: Bool

    /// Creates the options; `nil` when none is set.
    init?(
        messages: MessagesLayout?, attributes: EventAttributes?, versions: EventVersions?,
        cloudEvent: CloudEventLayout?, presentKey: PresentKey?, isForm: Bool,
        tree: PointerTree
    ) {
        if messages == nil, attributes == nil, versions == nil, cloudEvent == nil,
            presentKey == nil, !isForm
        {
            return nil
        }
        self.presentKey = presentKey
        self.isForm = isForm
        self.messages = messages
        self.attributes = attributes
        attributeLocations = attributes?.locations.map { tree.location(of: $0) } ?? []
        self.versions = versions
        versionLocation = tree.location(of: versions?.expression)
        self.cloudEvent = cloudEvent
    }
}

extension PointerTree {
    func location(of expression: RuntimeExpression?) -> EventLayout.Location? {
        switch expression {
        case .header(let name): .header(name)
        case .payload(let pointer): node(of: pointer[...]).map { .body($0) }
        case .request, .outer: expression.map { .outside($0) }
        case nil: nil
        }
    }
}
