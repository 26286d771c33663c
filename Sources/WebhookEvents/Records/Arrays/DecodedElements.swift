/// The elements of an array that was read from a `Decoder`.
final class DecodedElements: FieldElements {
    let contents: [FieldContent]
    private let arrays = ReadArrays()

    init(_ contents: [FieldContent]) {
        self.contents = contents
    }

    var count: Int { contents.count }

    func elements<Element: FieldValue>(as type: Element.Type) -> [Element] {
        arrays.array(at: 0, ofCount: count) { _ in contents.map { Element(field: $0) } }
    }
}
