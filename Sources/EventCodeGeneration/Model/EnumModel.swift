/// An open enum for strings.
package struct EnumModel: Sendable {
    package var reference: TypeReference
    package var name: String
    var documentation: DocumentationComment
    package var origin: SchemaOrigin
    package var cases: [Case]
    /// The integers that may be used instead of the values, in the order of the cases.
    package var numbers: [Int64]?

    package struct Case: Sendable {
        package var value: String
        package var name: SwiftIdentifier
    }
}
