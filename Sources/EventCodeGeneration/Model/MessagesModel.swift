package import EventCatalog

/// How messages contain events.
package struct MessagesModel: Sendable {
    package var isCloudEvents: Bool
    /// Whether bodies are forms.
    package var isForm: Bool
    /// The steps from a body to the messages in it; none if a body is one message.
    package var steps: [MessageStep]
    package var discriminator: EventDiscriminator
    package var envelope: Catalog.Envelope
    package var versions: VersionsModel?

    /// Whether the type is the key that is present.
    var hasTypeInKey: Bool {
        if case .keyOf = discriminator { true } else { false }
    }

    package var mayBeBatch: Bool { isCloudEvents || steps.contains { $0.kind == .array } }
}
