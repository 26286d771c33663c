/// One event type, or one version of it: a case of the enum and a method of the handler.
package struct EventModel: Sendable {
    /// The index that identifies the case at run time.
    package var index: Int
    /// The type as it appears in messages.
    package var type: String
    /// The name of the method, and of the case unless it is in a group.
    package var name: SwiftIdentifier
    /// The name of the case in its enum.
    package var caseName: SwiftIdentifier
    /// The name of the catalog's case for its group.
    package var groupName: SwiftIdentifier?
    package var payload: ValueType
    var documentation: DocumentationComment
    var examples: [ExampleMessage]
    /// A message that is made from the type of the payload; `nil` if there are examples, or if code for
    /// examples is not generated.
    var sample: ExampleMessage?
}
