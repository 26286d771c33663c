/// The events with one prefix, in an enum of their own.
package struct EventGroupModel: Sendable {
    /// The prefix of the types of its events.
    var prefix: String
    /// The name of the case of the catalog's enum.
    package var name: SwiftIdentifier
    /// The name of its enum.
    package var typeName: String
    /// The positions of its events.
    package var events: [Int]

    package var handlerName: String { typeName + "Handler" }
}

extension EventGroupModel {
    var documentation: DocumentationComment {
        DocumentationComment("The events whose types begin with “\(prefix)”.")
    }
}
