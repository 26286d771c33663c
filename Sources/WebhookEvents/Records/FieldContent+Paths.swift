@_spi(Reading) import StrictJSON

extension FieldContent {
    /// The schema of the record in this value; `nil` when the value is not a record.
    func recordSchema(as type: FieldType) -> RecordSchema? {
        switch type {
        case .record(let record): return record.recordSchema
        case .nullable(let wrapped): return recordSchema(as: wrapped)
        case .union(let union):
            let (index, content) = variant
            return content.recordSchema(as: union.unionSchema.type(of: index))
        default: return nil
        }
    }

    /// The value at a path of properties, with its type.
    func value(
        at path: ArraySlice<String>, as type: FieldType
    ) -> (content: FieldContent, type: FieldType)? {
        guard let name = path.first else { return (self, type) }
        guard !isNone, let (fields, position) = property(name, as: type) else { return nil }
        return fields.content(at: position)
            .value(at: path.dropFirst(), as: fields.schema.type(at: position))
    }

    /// A copy of this value with the value at a path of properties replaced; `nil` when there is no
    /// such property.
    func setting(
        _ content: FieldContent, at path: ArraySlice<String>, as type: FieldType
    ) -> FieldContent? {
        guard let name = path.first else { return content }
        guard !isNone, let (record, position) = property(name, as: type) else { return nil }
        var fields = record
        guard
            let value = fields.content(at: position)
                .setting(content, at: path.dropFirst(), as: fields.schema.type(at: position))
        else { return nil }
        fields.set(value, at: position)
        if case .union = type { return .variant(variant.index, .record(fields)) }
        return .record(fields)
    }

    private func property(
        _ name: String, as type: FieldType
    ) -> (fields: RecordFields, position: Int)? {
        switch type {
        case .nullable(let wrapped): return property(name, as: wrapped)
        case .record(let record):
            let schema = record.recordSchema
            return schema.keys.index(of: name).map { (self.record(of: schema), $0) }
        case .union(let union):
            let (index, content) = variant
            return content.property(name, as: union.unionSchema.type(of: index))
        default: return nil
        }
    }
}

extension FieldType {
    /// The type at a path of properties; `nil` when objects have no such property, or inside a
    /// union.
    func type(at path: ArraySlice<String>) -> FieldType? {
        guard let name = path.first else {
            if case .nullable(let wrapped) = self { return wrapped }
            return self
        }
        switch self {
        case .nullable(let wrapped): return wrapped.type(at: path)
        case .record(let record):
            let schema = record.recordSchema
            return schema.keys.index(of: name).flatMap {
                schema.type(at: $0).type(at: path.dropFirst())
            }
        default: return nil
        }
    }
}
