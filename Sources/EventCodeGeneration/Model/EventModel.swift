/// One event type, or one version of it: a case of the enum and a method of the handler.
struct EventModel: Sendable {
    /// What the runtime knows the case by.
    var index: Int
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
