import EventCatalog

/// How events stand in messages.
struct MessagesModel {
    var isCloudEvents: Bool
    /// The pointer to the array of a batch.
    var batch: [String]?
    var discriminator: Discriminator
    var envelope: Catalog.Envelope
    var versions: VersionsModel?

    var mayBeBatch: Bool { isCloudEvents || batch != nil }
}

/// The versions of event types, in the order of their cases.
struct VersionsModel {
    var expression: RuntimeExpression
    var versions: [(type: Int, name: String)]
    /// The types that have no case for other versions.
    var withoutDefault: [Int]
}
