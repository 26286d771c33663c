/// A catalog as its author wrote it.
package struct Catalog: Sendable {
    package var info = Info()
    package var discriminator = Discriminator.compound([])
    package var envelope = Envelope()
    package var events: [EventEntry] = []
    /// The shared schemas by the names that references use, in order.
    package var definitions: [Definition] = []
    package var config = CatalogConfig()
    /// The files that the catalog was read from.
    package var sources: SourceMap

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
        package var time: RuntimeExpression?
        package var source: RuntimeExpression?
        /// The JSON pointer to the payload, as unescaped tokens; none for the whole body.
        package var data: [String] = []
    }

    package struct EventEntry: Sendable {
        /// The type as it is written in messages.
        package var type: String
        package var offset: Int
        package var summary: String?
        package var description: String?
        package var isDeprecated = false
        package var swiftName: SwiftNameEntry?
        package var data: Schema
        package var examples: [JSONNode] = []
    }

    package struct Definition: Sendable {
        package var name: String
        package var offset: Int
        package var schema: Schema
        /// Where it stands, if not among the catalog's `$defs`: a reference leads there.
        package var place: JSONPointer?
    }
}

/// A name that the author chose with `x-swift-name`.
package struct SwiftNameEntry: Sendable {
    package let name: String
    package let offset: Int
}
