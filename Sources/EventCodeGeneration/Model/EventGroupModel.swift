/// The events with one prefix, in an enum of their own.
struct EventGroupModel {
    /// The prefix of the types of its events.
    var prefix: String
    /// The name of the case of the catalog's enum.
    var name: SwiftIdentifier
    /// The name of its enum.
    var typeName: String
    /// The positions of its events.
    var events: [Int]

    var handlerName: String { typeName + "Handler" }
}

extension EventGroupModel {
    var documentation: DocumentationComment {
        DocumentationComment("The events whose types begin with “\(prefix)”.")
    }
}
