package import StrictJSON

/// A catalog as its author wrote it.
package struct Catalog: Sendable {
    package var info = Info()
    /// Whether messages are CloudEvents, whose protocol determines discriminator and envelope.
    package var isCloudEvents = false
    /// Whether bodies are forms (`application/x-www-form-urlencoded`).
    package var isForm = false
    /// The steps from a body to the messages in it; none if a body is one message.
    package var messages: [MessageStep] = []
    package var discriminator = EventDiscriminator.compound([])
    package var envelope = Envelope()
    /// The location of the event type's version in a message.
    package var versions: RuntimeExpression?
    /// The event types to generate, in order; a type with versions has one entry for each of them.
    package var events: [EventEntry] = []
    /// The event types that the config leaves out, in order.
    package var excludedEvents: [EventEntry] = []
    /// The shared schemas, in order.
    package var definitions: [Definition] = []
    package var config = CatalogConfig()
    /// The files that the catalog was read from.
    package var sources: SourceMap
    /// The documents with the schemas; `nil` for a catalog that was not read from a file.
    package var documents: CatalogDocuments?

    package init(sources: SourceMap) {
        self.sources = sources
    }

    package struct Info: Sendable {
        package var title = ""
        package var version = ""
        package var description: String?
        package var swiftName: SwiftNameEntry?
    }

    package struct Envelope: Sendable {
        package var id: RuntimeExpression?
        package var idForm: TextForm?
        package var time: RuntimeExpression?
        package var timeForm: EventTimeForm?
        package var source: RuntimeExpression?
        package var sourceForm: TextForm?
        /// The location of what an event is about.
        package var subject: RuntimeExpression?
        /// The pointer to the payload, or to the object that has it at the key that names the type;
        /// empty for the whole body.
        package var data = JSONPointer()
        /// Whether the payload is the value of the key that names the type.
        package var isDataAtKey = false
        package var attributes: [Attribute] = []
    }

    /// The JSON type of identifiers and sources.
    package enum TextForm: String, Sendable {
        case string, integer
    }

    /// An envelope field other than the standard ones.
    package struct Attribute: Sendable {
        package var name: String
        package var offset: Int
        package var location: RuntimeExpression
        package var schema: Schema
    }

    package struct EventEntry: Sendable {
        /// The type as it appears in messages.
        package var type: String
        /// The version; `nil` for all versions without an entry of their own.
        package var version: String?
        package var offset: Int
        package var summary: String?
        package var description: String?
        package var isDeprecated = false
        package var swiftName: SwiftNameEntry?
        /// The name that the author chose for all versions of the type.
        package var typeName: SwiftNameEntry?
        package var data: Schema
        package var examples: [JSONNode] = []

        /// An event without documentation and examples.
        package init(type: String, offset: Int, data: Schema) {
            self.type = type
            self.offset = offset
            self.data = data
        }

        package var key: EventKey { EventKey(type: type, version: version) }
    }

    package struct Definition: Sendable {
        package var id: DefinitionID
        package var offset: Int
        package var schema: Schema
        /// The location; `nil` for an entry of the catalog's `$defs`.
        package var location: CatalogLocation?

        package var name: String { id.name }
    }
}
