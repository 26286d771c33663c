/// An open enum for strings.
struct EnumModel {
    var reference: TypeReference
    var name: String
    var documentation: DocumentationComment
    var cases: [Case]
    /// The integers that may be used instead of the values, in the order of the cases.
    var numbers: [Int64]?

    struct Case {
        var value: String
        var name: SwiftIdentifier
    }
}
