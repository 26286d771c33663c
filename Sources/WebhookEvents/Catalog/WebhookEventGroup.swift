/// Some of the events of a catalog, such as those of one prefix: an enum with a case for each event
/// type, which is the value of one case of the catalog's enum. The generator writes the conformances.
public protocol WebhookEventGroup: EventCases {
    /// The events of the whole catalog.
    associatedtype Catalog: WebhookEvent
}

extension WebhookEventGroup {
    /// The event type as it is written in messages.
    public var type: String {
        content.type.map { Catalog.layout.typeName(ofCase: $0) } ?? ""
    }
}
