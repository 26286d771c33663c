/// A value that a property of a record, or the payload of an event, can have.
public protocol FieldValue: Hashable, Sendable {
    /// The form of the value in JSON, unless the catalog says more.
    static var fieldType: FieldType { get }

    /// Takes the value out of a field. What was checked when it was read cannot fail now; a field
    /// that holds no such value gives an empty one.
    init(field: FieldContent)

    /// The value for a field.
    var fieldContent: FieldContent { get }
}

// MARK: - Collections

extension Optional: FieldValue where Wrapped: FieldValue {
    /// The wrapped type's form, or null.
    public static var fieldType: FieldType { .nullable(Wrapped.fieldType) }

    /// Takes the value; `nil` when there is none, or null.
    @inlinable public init(field: FieldContent) {
        self = field.isNone ? nil : Wrapped(field: field)
    }

    /// The value, or null.
    public var fieldContent: FieldContent { map(\.fieldContent) ?? .null }
}

extension Array: FieldValue where Element: FieldValue {
    /// An array of the element's form.
    public static var fieldType: FieldType { .array(Element.fieldType) }

    /// Takes the elements.
    @inlinable public init(field: FieldContent) {
        self.init()
        reserveCapacity(field.count)
        field.forEachElement { append(Element(field: $0)) }
    }

    /// The elements.
    public var fieldContent: FieldContent { .array(map(\.fieldContent)) }
}
