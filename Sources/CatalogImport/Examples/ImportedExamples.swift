package import StrictJSON

/// The examples of whole bodies in a source, and the events that they are examples of.
package struct ImportedExamples: Sendable {
    package struct Example: Sendable {
        package let location: DocumentLocation
        package let body: JSONValue
        /// The indices of the messages that have it as an example.
        var owners: [Int]
    }

    /// What the source says about messages with examples.
    struct Owner: Sendable {
        var types: Set<String> = []
        /// Header fields that such messages may have: distinct lists, of which only a few are kept.
        var headers: [[Header]] = []
    }

    struct Header: Hashable, Sendable {
        var name: String
        var value: String
    }

    /// Whether bodies are forms.
    let areForms: Bool
    package internal(set) var examples: [Example] = []
    var owners: [Owner] = []
}
