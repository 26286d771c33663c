/// A value that a property of a record, or the payload of an event, can have. A type of your own
/// conforms to ``CustomFieldValue``.
public protocol FieldValue: Sendable {
    /// The default form of the value in JSON; the catalog may declare a more specific one.
    @_spi(Generated) static var fieldType: FieldType { get }

    /// Creates a value from the content of a field. This cannot fail for content that was validated
    /// when it was read; content of another type gives an empty value.
    @_spi(Generated) init(field: FieldContent)

    /// The value as the content of a field.
    @_spi(Generated) var fieldContent: FieldContent { get }
}

// MARK: - Collections

extension Optional: FieldValue where Wrapped: FieldValue {
    /// The form of the wrapped type, or null.
    @_spi(Generated) public static var fieldType: FieldType { .nullable(Wrapped.fieldType) }

    /// Creates the wrapped value from a field; `nil` when the field is missing or null.
    @_spi(Generated) public init(field: FieldContent) {
        self = field.isNone ? nil : Wrapped(field: field)
    }

    /// The value, or null.
    @_spi(Generated) public var fieldContent: FieldContent {
        // In generic code, a key path would be created at each call.
        if let value = self { value.fieldContent } else { .null }
    }
}

extension Array: FieldValue where Element: FieldValue {
    /// An array whose elements have the form of `Element`.
    @_spi(Generated) public static var fieldType: FieldType { .array(Element.fieldType) }

    /// Creates an array from the elements of a field.
    ///
    /// The elements of an array that is read again are kept in their Swift type.
    @_spi(Generated) public init(field: FieldContent) { self = field.array(of: Element.self) }

    /// The elements.
    @_spi(Generated) public var fieldContent: FieldContent { .list(FieldList(self)) }
}
