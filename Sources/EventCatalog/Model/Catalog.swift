/// A catalog as its author wrote it.
package struct Catalog: Sendable {
    package var info = Info()
    /// Whether messages are CloudEvents, so that discriminator and envelope are those of the
    /// protocol.
    package var isCloudEvents = false
    /// The JSON pointer to the array of messages that are a batch, as unescaped tokens.
    package var messages: [String]?
    package var discriminator = Discriminator.compound([])
    package var envelope = Envelope()
    /// What tells the versions of one event type apart.
    package var versions: RuntimeExpression?
    /// The event types in order; of a type with versions, one entry for each of them.
    package var events: [EventEntry] = []
    /// The shared schemas by the names that references use, in order.
    package var definitions: [Definition] = []
    package var config = CatalogConfig()
    /// The files that the catalog was read from.
    package var sources: SourceMap
    /// The schemas as they are written; `nil` for a catalog that was not read from a file.
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
        package var timeForm: TimeForm?
        package var source: RuntimeExpression?
        package var sourceForm: TextForm?
        /// The JSON pointer to the payload, as unescaped tokens; none for the whole body.
        package var data: [String] = []
        package var attributes: [Attribute] = []
    }

    /// How a provider writes identifiers and sources.
    package enum TextForm: String, Sendable {
        case string, integer
    }

    /// How a provider writes times.
    package enum TimeForm: Sendable {
        case dateTime, unixTime, unixTimeText, unixTimeFraction
        case unixTimeMilliseconds, unixTimeMillisecondsText
    }

    /// A value beside the payload.
    package struct Attribute: Sendable {
        package var name: String
        package var offset: Int
        package var location: RuntimeExpression
        package var schema: Schema
    }

    package struct EventEntry: Sendable {
        /// The type as it is written in messages.
        package var type: String
        /// The version that the entry is for; `nil` for all that have no entry of their own.
        package var version: String?
        package var offset: Int
        package var summary: String?
        package var description: String?
        package var isDeprecated = false
        package var swiftName: SwiftNameEntry?
        /// The name that the author chose for the type, whatever its version.
        package var typeName: SwiftNameEntry?
        package var data: Schema
        package var examples: [JSONNode] = []

        /// An event of which nothing is said but the payload.
        package init(type: String, offset: Int, data: Schema) {
            self.type = type
            self.offset = offset
            self.data = data
        }

        /// What no other entry has: the type, and the version behind what names do not show.
        package var key: String {
            guard let version else { return type }
            return type + (version.first?.isNumber == true ? "\u{0}V" : "\u{0}\u{0}") + version
        }
    }

    package struct Definition: Sendable {
        package var name: String
        package var offset: Int
        package var schema: Schema
        /// Where it stands, if not among the catalog's `$defs`: a reference leads there.
        package var place: JSONPointer?
    }
}
