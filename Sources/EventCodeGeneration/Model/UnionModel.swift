package import StrictJSON

/// An enum of the types that a value can have.
package struct UnionModel: Sendable {
    package var reference: TypeReference
    package var name: String
    var documentation: DocumentationComment
    package var origin: SchemaOrigin
    package var cases: [Case]
    /// The property that distinguishes objects.
    package var tag: String?
    package var nested: [TypeDeclaration] = []

    /// Whether a value may be of a variant that the catalog does not list.
    package var hasUnknown: Bool { tag != nil || hasKeys }

    /// Whether keys distinguish objects.
    var hasKeys: Bool { cases.contains { $0.key != nil } }

    package struct Case: Sendable {
        package var name: SwiftIdentifier
        var documentation: DocumentationComment
        /// The JSON kind of the value, which only cases for objects may share.
        package var kind: JSONKind
        package var type: ValueType
        /// The values of the tag that identify this case.
        package var tags: [JSONValue]
        /// Whether an object without the tag is of this case.
        package var isTagOptional: Bool
        /// The required key that only objects of this case have.
        package var key: String?
    }

    /// The compiler fails on one `switch` over many more.
    static var maximumCount: Int { 400 }
}
