extension FieldContent {
    /// This value in the place of another one: what is equal in both is taken from the other, as it was
    /// written.
    ///
    /// - Returns: `nil` when all of it is equal.
    func changing(_ current: FieldContent, as type: FieldType) -> FieldContent? {
        if isEqual(to: current, as: type) { return nil }
        if case .nullable(let wrapped) = type { return changing(current, as: wrapped) }
        guard case .array(let element) = type, case .array(var elements) = self else { return self }
        for (index, old) in current.elements.enumerated().prefix(elements.count) {
            elements[index] = elements[index].changing(old, as: element) ?? old
        }
        return .array(elements)
    }

    private func isEqual(to other: FieldContent, as type: FieldType) -> Bool {
        if isNone || other.isNone { return isNone && other.isNone }
        return comparable(as: type) == other.comparable(as: type)
    }

    /// Whether both are one record that was read, unchanged; `nil` where neither is a record.
    func isSameRead(as other: FieldContent) -> Bool? {
        switch (self, other) {
        case (.record(let left), .record(let right)): left.isSameRead(as: right)
        case (.variant(let index, let left), .variant(let otherIndex, let right)):
            index == otherIndex ? left.isSameRead(as: right) : false
        default: nil
        }
    }
}
