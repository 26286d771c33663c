/// A property of a payload struct.
package struct PropertyModel: Sendable {
    package var wireName: String
    package var name: SwiftIdentifier
    /// The type without the optionality of the property itself.
    package var type: ValueType
    package var isRequired: Bool
    /// Whether the config lets it be missing although the schema requires it.
    package var isLenient = false
    /// Whether the value may be null.
    package var isNullable: Bool
    /// The value of a constant, as a Swift expression.
    var defaultValue: String?
    package var documentation: DocumentationComment
    package var isDeprecated: Bool
    /// Whether the value is shown as a placeholder.
    package var isSensitive: Bool
    package var origin: SchemaOrigin

    package var isOptional: Bool { !isRequired || isNullable }
}
