import EventCatalog
package import StrictJSON

/// A message to try a receiver with.
package struct EventSample: Sendable {
    /// The type as it is written in messages.
    package let type: String
    /// The version of the type, where the catalog has an entry for it.
    package let version: String?
    /// The header fields that the catalog reads, and the content type where it is not JSON's own.
    package var headers: [(name: String, value: String)]
    package var body: JSONValue
    /// Whether it is made of the schema, for want of an example.
    package let isMade: Bool

    init(_ entry: Catalog.EventEntry, _ message: ExampleMessage, isMade: Bool = false) {
        type = entry.type
        version = entry.version
        self.isMade = isMade
        headers = message.headers
        body = message.body
    }
}
