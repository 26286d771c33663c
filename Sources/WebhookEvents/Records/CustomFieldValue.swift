/// A type of your own for values in payloads: the config of a catalog names it under `types`. It is
/// converted from and to a type that payloads can have, which determines the form in JSON.
///
/// ```swift
/// public struct Money: CustomFieldValue {
///     public var amount: Decimal
///     public init(fieldValue: Decimal) { amount = fieldValue }
///     public var fieldValue: Decimal { amount }
/// }
/// ```
///
/// A payload with a value that is not of the type that is converted (here, that is not a decimal
/// number) is malformed: the conversion itself cannot fail. To accept every JSON value, convert from
/// `JSONValue`.
public protocol CustomFieldValue: FieldValue, Hashable {
    /// The type that is converted, such as `Decimal`, `String`, or `JSONValue`.
    associatedtype Converted: FieldValue

    /// Creates a value from one that was read. It is called at each access to the property.
    init(fieldValue: Converted)

    /// The value to write.
    var fieldValue: Converted { get }
}

// These are public, because a type cannot conform with SPI that its file does not import.
extension CustomFieldValue {
    /// The form of the converted type.
    @_documentation(visibility: internal)
    public static var fieldType: FieldType { Converted.fieldType }

    /// Creates a value from the content of a field.
    @_documentation(visibility: internal)
    public init(field: FieldContent) {
        self.init(fieldValue: Converted(field: field))
    }

    /// The converted value as the content of a field.
    @_documentation(visibility: internal)
    public var fieldContent: FieldContent { fieldValue.fieldContent }
}
