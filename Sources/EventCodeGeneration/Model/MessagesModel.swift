package import EventCatalog
package import StrictJSON

/// How messages contain events.
package struct MessagesModel: Sendable {
    package var isCloudEvents: Bool
    /// The pointer to the array of messages, if a body is a batch.
    package var batch: JSONPointer?
    package var discriminator: EventDiscriminator
    package var envelope: Catalog.Envelope
    package var versions: VersionsModel?

    /// Whether the type is the key that is present.
    var hasTypeInKey: Bool {
        if case .keyOf = discriminator { true } else { false }
    }

    var mayBeBatch: Bool { isCloudEvents || batch != nil }
}
