import EventCatalog

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
            guard case .payload(let pointer) = location, pointer.starts(with: envelope.data) else {
                return nil as String?
            }
            return pointer.dropFirst(envelope.data.count).first
        }
        let isTimeRounded = envelope.timeForm?.isRounded ?? false
        if messages.isCloudEvents || properties.isEmpty && !isTimeRounded { return nil }
        return LinkedPayloads(
            event: names.event, isTimeRounded: isTimeRounded, properties: Set(properties),
            structures: Set(events.compactMap { $0.payload.structure?.index }))
    }

    /// What stands before each enum.
    var enumAttribute: SourceText { isNonexhaustive ? "@nonexhaustive(warn)" : "" }
}

/// The payloads of events that need to know the envelope: parts of it are inside them, or its times are
/// rounded to whole seconds or milliseconds.
struct LinkedPayloads {
    /// The name of the enum of events.
    let event: String
    /// Whether the catalog has times in whole seconds or milliseconds.
    let isTimeRounded: Bool
    /// The keys that lead to those parts.
    let properties: Set<String>
    /// The structs that are payloads, by the positions in references.
    let structures: Set<Int>

    /// Whether a struct is such a payload.
    func contains(_ model: StructModel) -> Bool {
        structures.contains(model.reference.index)
            && (isTimeRounded
                || model.properties.contains { properties.contains($0.wireName) })
    }
}

extension Catalog.TimeForm {
    /// Whether a time of this form has less than microseconds.
    fileprivate var isRounded: Bool {
        switch self {
        case .unixTime, .unixTimeText, .unixTimeMilliseconds, .unixTimeMillisecondsText: true
        case .dateTime, .unixTimeFraction: false
        }
    }
}

/// The names that generated code is used by.
struct ModuleNames {
    let prefix: String
    /// The names that groups of events have.
    var groups: [String] = []

    var event: String { prefix + "Event" }
    var eventType: String { prefix + "EventType" }
    var handler: String { prefix + "EventHandler" }
    var partialHandler: String { "Partial" + prefix + "EventHandler" }

    var attributes: String { prefix + "EventAttributes" }
    /// The property of all events that has the attributes.
    var attributesProperty: String { NameWords(prefix).lowerCamelCase + "Attributes" }

    var all: Set<String> {
        Set([event, eventType, handler, partialHandler, attributes] + groups)
    }
}

/// The name of an event type.
struct EventTypeModel {
    /// The type as it is written in messages.
    var type: String
    var name: SwiftIdentifier
    var documentation: DocumentationComment
}

/// One event type, or one version of it: a case of the enum and a method of the handler.
struct EventModel: Sendable {
    /// What the runtime knows the case by.
    var index: Int
    /// The type as it is written in messages.
    var type: String
    /// The name of the method, and of the case unless it is in a group.
    var name: SwiftIdentifier
    /// The name of the case in the enum that it is in.
    var caseName: SwiftIdentifier
    /// The name of the catalog's case for its group.
    var groupName: SwiftIdentifier?
    var payload: ValueType
    var documentation: DocumentationComment
    var examples: [ExampleMessage]
}

extension AccessLevel {
    /// The modifier with a space behind it; nothing where it is the default.
    var modifier: String { self == .internal ? "" : rawValue + " " }
}
