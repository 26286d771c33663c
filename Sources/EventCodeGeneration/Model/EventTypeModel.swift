/// The name of an event type.
struct EventTypeModel {
    /// The type as it appears in messages.
    var type: String
    var name: SwiftIdentifier
    var documentation: DocumentationComment
}
