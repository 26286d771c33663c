import EventCatalog
import StrictJSON

/// What is generated from one catalog, with all Swift names decided. Rendering it cannot fail.
struct EventModule {
    /// The catalog's file name, for the line that says where the code comes from.
    var catalogName: String
    var access: AccessLevel
    var names: ModuleNames
    var documentation: DocumentationComment
    var discriminator: Discriminator
    var envelope: Catalog.Envelope
    var events: [EventModel]
    /// The enums that events are in; none where all are cases of one.
    var groups: [EventGroupModel] = []
    /// The types that one event has for itself.
    var payloads: [TypeDeclaration]
    /// The types of shared schemas.
    var types: [TypeDeclaration]
    /// The modules of types that are the user's own.
    var imports: [String] = []
    var hasExamples = true
    /// Whether enums may gain cases without breaking other packages (SE-0487).
    var isNonexhaustive = false
}

extension EventModule {
    /// What stands before each enum.
    var enumAttribute: SourceText { isNonexhaustive ? "@nonexhaustive(warn)" : "" }
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

    var all: Set<String> { Set([event, eventType, handler, partialHandler] + groups) }
}

/// One event type: a case of the enum and a method of the handler.
struct EventModel {
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

/// An example of the catalog as a message.
struct ExampleMessage {
    var headers: [(name: String, value: String)]
    var body: JSONValue
}

extension AccessLevel {
    /// The modifier with a space behind it; nothing where it is the default.
    var modifier: String { self == .internal ? "" : rawValue + " " }
}
