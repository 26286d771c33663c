import StrictJSON

/// An enum of the types that a value can have.
struct UnionModel: Sendable {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var cases: [Case]
    /// The property that tells objects apart. With one, a value of a new variant is `unknown`.
    var tag: String?
    var nested: [TypeDeclaration] = []

    struct Case {
        var name: SwiftIdentifier
        var documentation: DocumentationComment
        /// What kind of JSON the value is; no two cases have the same, but those of objects.
        var kind: JSONKind
        var type: ValueType
        /// The values of the tag that identify this case.
        var tags: [JSONValue]
        /// Whether an object without the tag is of this case.
        var isTagOptional: Bool
    }

    /// Of one `switch` over more, the compiler makes an error.
    static var maximumCount: Int { 400 }
}
