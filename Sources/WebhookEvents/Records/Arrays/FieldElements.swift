/// The elements of an array in a form other than contents of fields.
protocol FieldElements: AnyObject, Sendable {
    var count: Int { get }

    /// The elements as contents of fields.
    var contents: [FieldContent] { get }

    /// The elements in a Swift type.
    func elements<Element: FieldValue>(as type: Element.Type) -> [Element]
}
