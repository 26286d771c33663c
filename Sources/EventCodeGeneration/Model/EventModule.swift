import EventCatalog
import StrictJSON

/// What is generated from one catalog, with all Swift names decided. Rendering it cannot fail.
struct EventModule: Sendable {
    /// The catalog's file name, for the line that says where the code comes from.
    var catalogName: String
    var access: AccessLevel
    var names: ModuleNames
    var documentation: DocumentationComment
    var messages: MessagesModel
    /// The event types, each once.
    var eventTypes: [EventTypeModel]
    /// The cases, which are more than the types where types have versions.
    var events: [EventModel]
    /// The enums that events are in; none where all are cases of one.
    var groups: [EventGroupModel] = []
    /// The payload types: those that one event has for itself, then those of shared schemas.
    var types: [TypeDeclaration]
    /// Further names of types, for where theirs are hidden.
    var aliases: [TypeAliasModel] = []
    /// All types by the positions in references.
    var declarations: [TypeDeclaration?]
    /// The modules of types that are the user's own.
    var imports: [String] = []
    var hasExamples = true
    /// Whether enums may gain cases without breaking other packages (SE-0487).
    var isNonexhaustive = false
}

extension EventModule {
    /// The payloads that may describe the identifier, the time or the source of their events, where the
    /// catalog has these inside the payload.
    var linkedPayloads: LinkedPayloads? {
        let envelope = messages.envelope
        let properties = [envelope.id, envelope.time, envelope.source].compactMap { location in
            guard case .payload(let pointer) = location,
                pointer.tokens.starts(with: envelope.data.tokens)
            else { return nil as String? }
            return pointer.tokens.dropFirst(envelope.data.tokens.count).first
        }
        if messages.isCloudEvents || properties.isEmpty { return nil }
        return LinkedPayloads(
            event: names.event, properties: Set(properties),
            records: Set(events.compactMap { $0.payload.record?.index }))
    }

    /// What stands before each enum.
    var enumAttribute: SourceText { isNonexhaustive ? "@nonexhaustive(warn)" : "" }
}
