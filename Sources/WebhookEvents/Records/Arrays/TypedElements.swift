/// The elements of an array in their Swift type.
///
/// Casting an array casts each element, even if the type is the same; casting this compares one
/// pointer.
final class TypedElements<Element: FieldValue>: FieldElements {
    let array: [Element]

    init(_ array: [Element]) {
        self.array = array
    }

    var count: Int { array.count }

    var contents: [FieldContent] { array.map(\.fieldContent) }

    func elements<Other: FieldValue>(as type: Other.Type) -> [Other] {
        if let same = self as? TypedElements<Other> { return same.array }
        return array.map { Other(field: $0.fieldContent) }
    }
}
