import EventCatalog
import StrictJSON

/// One type of a union.
struct UnionBranch {
    var part: UnionPart
    /// The values of the tag that identify this type.
    var tags: [JSONValue] = []
    /// Whether an object without the tag is of this type.
    var isTagOptional = true
    /// The required key that only this type has.
    var key: String?
    /// The name from which that of the case is derived.
    var wireName: String
}

extension UnionBranch {
    /// A branch that is named after its tag, or else after its definition or title.
    init(_ part: UnionPart, tags: [JSONValue] = [], of tag: String = "") {
        self.part = part
        wireName =
            switch part.kind {
            case .number: part.isInteger ? "integer" : "number"
            case .object: Self.name(of: part, tags, of: tag)
            case .string, .boolean, .array, .null: part.kind.rawValue
            }
    }

    /// A branch that is identified by a key, and named after its definition, title or key.
    init(_ part: UnionPart, key: String) {
        self.init(part)
        self.key = key
        if part.definition == nil, part.written.title == nil { wireName = key }
    }

    private static func name(
        of part: UnionPart, _ tags: [JSONValue], of tag: String
    ) -> String {
        if tags.count == 1, let text = tags[0].string { return text }
        if let name = part.definition?.name ?? part.written.title { return name }
        guard let first = tags.first else { return part.kind.rawValue }
        guard let number = first.number?.swiftLiteral else {
            return first.string ?? "\(tag) \(first)"
        }
        // Without the word, 1.5 and 15 would have the same name.
        return "\(tag) \(number.replacing(".", with: " dot "))"
    }
}
