/// A group of a catalog's events, such as those that share a prefix: an enum with one case per
/// event type. Each group is the associated value of one case of the catalog's enum. The generator
/// writes the conformances.
public protocol WebhookEventGroup: EventCases {
    /// The enum of all events of the catalog.
    associatedtype Catalog: WebhookEvent
}

extension WebhookEventGroup {
    /// The name of the event type in messages.
    public var type: String {
        content.type.map { Catalog.layout.typeName(ofCase: $0) } ?? ""
    }
}
