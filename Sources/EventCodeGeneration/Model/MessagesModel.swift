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
