/// Where the name of an event comes from when its schema does not state its type.
package enum EventNameKind: String, CaseIterable, Sendable {
    /// The key of the webhook, channel or topic; of a file, its path.
    case key
    /// The `name` or `messageId` of a message.
    case name
    case title
    case operation
    /// The name of the schema of the body.
    case schema
    /// The folder that a schema's file lies in.
    case folder
    /// The name of a schema's file.
    case file
}
