@_spi(Reading) import StrictJSON

extension RecordDocument {
    /// The array in a slot, whose elements have consecutive slots.
    func array<Element: FieldValue>(
        at index: Int, _ slots: Range<Int>, of type: Element.Type
    ) -> [Element] {
        arrays.array(at: index, ofCount: slots.count) { isKept in
            // Elements with this document would keep it, and it them.
            let document =
                isKept
                ? RecordDocument(
                    text: text, slots: self.slots.copy(), identity: arrays.identity(),
                    isCoded: isCoded) : self
            return slots.map { Element(field: .view(FieldView(document: document, index: $0))) }
        }
    }

    /// Whether both have the same values of the same text.
    func isSame(as other: RecordDocument) -> Bool {
        if self === other { return true }
        guard let identity = arrays.sharedIdentity else { return false }
        return identity === other.arrays.sharedIdentity
    }
}

extension FieldContent {
    /// The elements of an array in a Swift type.
    func array<Element: FieldValue>(of type: Element.Type) -> [Element] {
        switch self {
        case .list(let list): return list.elements.elements(as: type)
        case .view(let view):
            guard case .array(let first, let count) = view.slot else { return [] }
            return view.document.array(
                at: view.index, Int(first)..<Int(first) + Int(count), of: type)
        default: return elements.map { Element(field: $0) }
        }
    }
}
