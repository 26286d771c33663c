@_spi(Generated) import WebhookEvents

/// Sets one property of a payload to its value in another payload, in the same way as users: through
/// the properties of records, the elements of arrays and the members of maps.
struct PropertyChange {
    /// The path from the payload to the property.
    let path: ArraySlice<BodyPath.Step>

    func applied<Value: FieldValue>(to value: Value, from other: Value) -> Value {
        Value(field: content(value.fieldContent, other.fieldContent, as: Value.fieldType))
    }

    private func content(
        _ old: FieldContent, _ new: FieldContent, as type: FieldType
    ) -> FieldContent {
        guard let step = path.first else { return FreshCopy.content(new, as: type) }
        let next = PropertyChange(path: path.dropFirst())
        switch (type, old, new, step) {
        case (.nullable(let wrapped), _, _, _): return content(old, new, as: wrapped)
        case (.record(.generated(let record)), .record, .record, .key(let name)):
            if let fields = next.fields(name, of: record, in: old, new) { return .record(fields) }
        case (
            .union(.generated(let union)), .variant(let index, let value),
            .variant(let other, let new), _
        ):
            if index == other {
                return .variant(index, content(value, new, as: union.type(ofVariant: index)))
            }
        case (.array(let element), .array(var elements), .array(let others), .index(let index)):
            if elements.indices.contains(index), others.indices.contains(index) {
                elements[index] = next.content(elements[index], others[index], as: element)
                return .array(elements)
            }
        case (.map(let value), _, _, .key(let key)):
            return next.map(key, of: value.swiftType, in: old, new)
        default: break
        }
        // The property is inside a value that Swift does not divide further.
        return FreshCopy.content(new, as: type)
    }

    private func map<Value: FieldValue>(
        _ key: String, of type: Value.Type, in old: FieldContent, _ new: FieldContent
    ) -> FieldContent {
        var map = JSONMap<Value>(field: old)
        map[key] = JSONMap<Value>(field: new)[key].map { applied(to: map[key] ?? $0, from: $0) }
        return map.fieldContent
    }

    private func fields<Record: GeneratedRecord>(
        _ name: String, of type: Record.Type, in old: FieldContent, _ new: FieldContent
    ) -> RecordFields? {
        let schema = Record.recordSchema
        guard let position = schema.fields.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        var fields = Record(field: old).recordFields
        let others = Record(field: new).recordFields
        set(position, as: schema.fields[position].type.swiftType, in: &fields, others)
        return fields
    }

    private func set<Value: FieldValue>(
        _ position: Int, as type: Value.Type, in fields: inout RecordFields, _ others: RecordFields
    ) {
        let (old, new): (Value?, Value?) = (fields[position], others[position])
        guard let new else { return fields[position] = Value?.none }
        fields[position] = old.map { applied(to: $0, from: new) } ?? FreshCopy.of(new)
    }
}
