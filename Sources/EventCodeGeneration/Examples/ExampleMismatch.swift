import EventCatalog
import StrictJSON

/// A value of an example that does not match its type.
struct ExampleMismatch {
    var path: String
    /// What was expected and, if there is a value, what was found.
    var expected: String
    var offset: Int

    /// A value of another type, or outside the range of its type.
    static func unexpected(
        _ node: JSONNode, expected: String, at path: [JSONPathStep]
    ) -> ExampleMismatch {
        let found =
            switch node.value {
            case .string, .number, .boolean: node.json.description
            case .null, .array, .object: node.kind.phrase
            }
        return ExampleMismatch(
            path: path.text, expected: "\(expected), found \(found)", offset: node.offset)
    }

    /// A value without something that it must have.
    static func missing(
        _ expected: String, in node: JSONNode, at path: [JSONPathStep]
    ) -> ExampleMismatch {
        ExampleMismatch(path: path.text, expected: expected, offset: node.offset)
    }
}
