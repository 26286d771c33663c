/// The elements of an array in a form other than contents of fields.
protocol FieldElements: Sendable {
    var count: Int { get }

    /// The elements as contents of fields.
    var contents: [FieldContent] { get }

    /// The elements in a Swift type.
    func elements<Element: FieldValue>(as type: Element.Type) -> [Element]
}

extension Array: FieldElements where Element: FieldValue {
    var contents: [FieldContent] { map(\.fieldContent) }

    func elements<Other: FieldValue>(as type: Other.Type) -> [Other] {
        if let elements = self as? [Other] { return elements }
        return map { Other(field: $0.fieldContent) }
    }
}
