import EventCatalog
import StrictJSON

/// How messages contain events.
struct MessagesModel {
    var isCloudEvents: Bool
    /// The pointer to the array of messages, if a body is a batch.
    var batch: JSONPointer?
    var discriminator: EventDiscriminator
    var envelope: Catalog.Envelope
    var versions: VersionsModel?

    var mayBeBatch: Bool { isCloudEvents || batch != nil }
}
