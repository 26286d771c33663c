import EventCatalog
package import StrictJSON

/// A sample message of an event.
package struct EventSample: Sendable {
    /// The type as it appears in messages.
    package let type: String
    /// The version of the type, if the catalog has an entry for it.
    package let version: String?
    /// The header fields that the catalog refers to, and the content type if it is not that of JSON.
    package var headers: [(name: String, value: String)]
    package var body: JSONValue
    /// Whether the body is written as a form.
    package let isForm: Bool
    /// Whether it is synthesized from the schema, because there is no example.
    package let isSynthesized: Bool

    /// The bytes of a body in the form of this sample's.
    package func bytes(of body: JSONValue) -> [UInt8] {
        isForm ? Array(body.formText.utf8) : body.bytes
    }

    init(_ entry: Catalog.EventEntry, _ message: ExampleMessage, isSynthesized: Bool = false) {
        type = entry.type
        version = entry.version
        self.isSynthesized = isSynthesized
        headers = message.headers
        body = message.body
        isForm = message.isForm
    }
}
