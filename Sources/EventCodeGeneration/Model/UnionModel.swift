import StrictJSON

/// An enum of the types that a value can have.
struct UnionModel: Sendable {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var cases: [Case]
    /// The property that distinguishes objects. If there is one, a value of a new variant is
    /// `unknown`.
    var tag: String?
    var nested: [TypeDeclaration] = []

    struct Case {
        var name: SwiftIdentifier
        var documentation: DocumentationComment
        /// The JSON kind of the value, which only cases for objects may share.
        var kind: JSONKind
        var type: ValueType
        /// The values of the tag that identify this case.
        var tags: [JSONValue]
        /// Whether an object without the tag is of this case.
        var isTagOptional: Bool
    }

    /// The compiler fails on one `switch` over many more.
    static var maximumCount: Int { 400 }
}
