@_spi(Reading) import StrictJSON

// A value that is changed in place is taken out of the record meanwhile: its array would be copied
// at each change otherwise. It is compared with the value before only when it is written.
extension RecordFields {
    /// The value of a property, which the record no longer has until it is put back.
    mutating func take<Value: FieldValue>(at position: Int) -> Value {
        let value = Value(field: content(at: position))
        if contents != nil { put(.absent, at: position) }
        return value
    }

    /// Puts back a value that was taken.
    ///
    /// - Parameter base: The ``FieldContent/base`` of the value that was taken.
    mutating func putBack(_ content: FieldContent, over base: FieldContent, at position: Int) {
        switch (content, base) {
        case (.list(var list), _):
            list.base = base
            return put(.list(list), at: position)
        case (.record(let fields), .record(let old)) where fields.hasOrigin(of: old):
            return put(content, at: position)
        case (.record(let fields), .view(let view)) where fields.isChange(of: view):
            return put(content, at: position)
        default: break
        }
        if contents != nil { put(base, at: position) }
        set(content, at: position)
    }

    /// Whether the record was read from a slot, and changed since then.
    private func isChange(of view: FieldView) -> Bool {
        guard contents != nil, let document, case .record(let first) = view.slot else {
            return false
        }
        return document.isSame(as: view.document) && self.first == Int(first)
    }

    /// The record with contents of fields in place of lists. What is equal to what was read is as it
    /// was read.
    var withoutLists: RecordFields {
        guard let contents else { return self }
        var fields = self
        for (position, content) in contents.enumerated() {
            switch content {
            case .list: fields.put(content.withoutList(as: schema.type(at: position)), at: position)
            case .record(let record):
                fields.put(original(of: record.withoutLists, at: position), at: position)
            default: break
            }
        }
        return schema.fields.indices.allSatisfy { fields.isUnchanged($0) } ? unchanged : fields
    }

    /// The record in a property, as a value that was read if it is the one in the document.
    private func original(of record: RecordFields, at position: Int) -> FieldContent {
        if record.contents == nil, let document, let source = record.document,
            index(of: position) < document.slots.count,
            case .record(let first) = document.slots[index(of: position)],
            source.isSame(as: document), record.first == Int(first)
        {
            return .view(FieldView(document: document, index: index(of: position)))
        }
        return .record(record)
    }
}
