/// An array as it was set in Swift. It becomes contents of fields only when it is written or
/// compared, so that changing one element takes no time for the others.
@_spi(Generated) public struct FieldList: Sendable {
    let elements: any FieldElements
    /// The value that was read before the array was set: equal elements keep its text.
    var base = FieldContent.absent

    init<Element: FieldValue>(_ elements: [Element]) {
        self.elements = TypedElements(elements)
    }

    init(decoded contents: [FieldContent]) {
        elements = DecodedElements(contents)
    }

    /// The array as contents of fields, with the text of equal elements.
    func contents(as type: FieldType) -> FieldContent {
        let contents = FieldContent.array(elements.contents)
        if base.isAbsent { return contents }
        return contents.changing(base, as: type) ?? base
    }
}

extension FieldContent {
    /// The value, with contents of fields in place of a list.
    func withoutList(as type: FieldType) -> FieldContent {
        if case .list(let list) = self { list.contents(as: type) } else { self }
    }

    /// The value whose text equal parts keep when the value is set again.
    var base: FieldContent {
        switch self {
        case .list(let list): list.base
        case .record(let fields): .record(fields.unchanged)
        default: self
        }
    }
}
