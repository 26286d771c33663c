package import EventCatalog
import StrictJSON

/// The model of the code for one catalog, with all Swift names decided. Rendering it cannot fail.
package struct EventModule: Sendable {
    /// The names of the files that the code is generated from: the catalog, and the config if there is one.
    package var sourceNames: [String]
    var access: AccessLevel
    package var names: ModuleNames
    package var documentation: DocumentationComment
    package var messages: MessagesModel
    /// The event types, each once.
    package var eventTypes: [EventTypeModel]
    /// The types that the config leaves out.
    package var excludedTypes: [String] = []
    /// The cases, of which there are more than types if types have versions.
    package var events: [EventModel]
    /// The groups of events; empty if all events are cases of one enum.
    package var groups: [EventGroupModel] = []
    /// The payload types: those that only one event uses, then those of shared schemas.
    package var types: [TypeDeclaration]
    /// The locations of the schemas of the payload types, by name.
    package var locations: [String: CatalogLocation] = [:]
    /// The names of the payload types that another catalog of the target declares.
    var typesElsewhere: Set<String> = []
    /// Aliases of types, for use where they are shadowed.
    var aliases: [TypeAliasModel] = []
    /// All types, by the index of their reference.
    package var declarations: [TypeDeclaration?]
    /// The locations of the schemas of all types, in the same order.
    package var declarationLocations: [CatalogLocation] = []
    /// The modules of the user's own types.
    var imports: [String] = []
    var hasExamples = true
    /// Whether enums may gain cases without breaking other packages (SE-0487).
    var isNonexhaustive = false
    package var library = LibraryNames()
}

extension EventModule {
    /// The payloads that may contain the identifier, the time or the source of their events.
    var linkedPayloads: LinkedPayloads? {
        let envelope = messages.envelope
        let properties = [envelope.id, envelope.time, envelope.source].compactMap { location in
            guard case .payload(let pointer) = location, !envelope.isDataAtKey,
                pointer.tokens.starts(with: envelope.data.tokens)
            else { return nil as String? }
            return pointer.tokens.dropFirst(envelope.data.tokens.count).first
        }
        let isTimeRounded = envelope.timeForm?.isRounded ?? false
        if messages.isCloudEvents || properties.isEmpty && !isTimeRounded { return nil }
        return LinkedPayloads(
            event: names.event, isTimeRounded: isTimeRounded, properties: Set(properties),
            records: Set(events.compactMap { $0.payload.record?.index }))
    }

    /// Whether the catalog marks the value of a property as sensitive.
    package var hasSensitiveValues: Bool {
        declarations.contains { declaration in
            guard case .record(let model) = declaration else { return false }
            return model.properties.contains(where: \.isSensitive)
        }
    }

    /// The attribute of each enum.
    var enumAttribute: SourceText { isNonexhaustive ? "@nonexhaustive(warn)" : "" }
}
