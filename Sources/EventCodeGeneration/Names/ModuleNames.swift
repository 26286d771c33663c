/// The names of the top-level declarations.
package struct ModuleNames: Sendable {
    package let prefix: String
    /// The names of the enums and handlers of groups.
    var groups: [String] = []

    package var event: String { prefix + "Event" }
    var eventType: String { prefix + "EventType" }
    package var handler: String { prefix + "EventHandler" }

    package var attributes: String { prefix + "EventAttributes" }
    /// The name of the property of events for the attributes.
    package var attributesProperty: String { NameWords(prefix).lowerCamelCase + "Attributes" }

    var all: Set<String> {
        Set([event, eventType, handler, attributes] + groups)
    }
}
