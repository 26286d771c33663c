extension FieldContent {
    /// This value as the replacement of `current`: parts that are equal in both keep the original
    /// text of `current`.
    ///
    /// - Returns: `nil` when the two are equal.
    func changing(_ current: FieldContent, as type: FieldType) -> FieldContent? {
        if isEqual(to: current, as: type) { return nil }
        if case .nullable(let wrapped) = type { return changing(current, as: wrapped) }
        if case .list(var list) = self {
            if list.base.isAbsent { list.base = current.base }
            return .list(list)
        }
        switch (type, self) {
        case (.array(let element), .array(var elements)):
            for (index, old) in current.elements.enumerated().prefix(elements.count) {
                elements[index] = elements[index].changing(old, as: element) ?? old
            }
            return .array(elements)
        case (.map(let value), .map(let members)):
            return .map(members.changing(FieldMembers(current), as: value))
        default: return self
        }
    }

    private func isEqual(to other: FieldContent, as type: FieldType) -> Bool {
        if isNone || other.isNone { return isNone && other.isNone }
        return comparable(as: type) == other.comparable(as: type)
    }

    /// Whether both are the same unchanged value that was read; `nil` if they must be compared to
    /// find out.
    func isSameRead(as other: FieldContent) -> Bool? {
        switch (self, other) {
        case (.view, .view): isSameView(as: other) ? true : nil
        case (.record(let left), .record(let right)): left.isSameRead(as: right)
        case (.variant(let index, let left), .variant(let otherIndex, let right)):
            index == otherIndex ? left.isSameRead(as: right) : false
        default: nil
        }
    }

    /// Whether both are the same value of the same text.
    func isSameView(as other: FieldContent) -> Bool {
        guard case .view(let left) = self, case .view(let right) = other else { return false }
        return left.document.isSame(as: right.document) && left.index == right.index
    }
}
