/// The name of an event type.
package struct EventTypeModel: Sendable {
    /// The type as it appears in messages.
    package var type: String
    var name: SwiftIdentifier
    var documentation: DocumentationComment
}
