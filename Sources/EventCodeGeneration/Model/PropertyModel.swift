/// A property of a payload struct.
struct PropertyModel {
    var wireName: String
    var name: SwiftIdentifier
    /// The type without the optionality that the property itself has.
    var type: ValueType
    var isRequired: Bool
    /// Whether a null may stand for the value.
    var isNullable: Bool
    /// The value of a constant, as a Swift expression.
    var defaultValue: String?
    var documentation: DocumentationComment
    var isDeprecated: Bool
    /// Where the author wrote it.
    var place: SchemaOrigin

    var isOptional: Bool { !isRequired || isNullable }
}
