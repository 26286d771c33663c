/// The origin of an event's name, if its schema does not specify the type.
package enum EventNameKind: String, CaseIterable, Sendable {
    /// The key of the webhook, channel or topic, or the path of a file.
    case key
    /// The `name` or `messageId` of a message.
    case name
    case title
    case operation
    /// The name of the schema of the body.
    case schema
    /// The folder of a schema's file.
    case folder
    /// The name of a schema's file.
    case file
}
