@_spi(Generated) import WebhookEvents

/// Copies values as if each property had been passed to the generated initializers.
enum FreshCopy {
    static func of<Value: FieldValue>(_ value: Value) -> Value {
        Value(field: content(value.fieldContent, as: Value.fieldType))
    }

    static func content(_ content: FieldContent, as type: FieldType) -> FieldContent {
        switch (content, type) {
        case (.null, _), (.absent, _): content
        case (_, .nullable(let wrapped)): self.content(content, as: wrapped)
        case (_, .record(.generated(let record))): .record(fields(of: record, in: content))
        case (.variant(let index, let value), .union(.generated(let union))):
            .variant(index, self.content(value, as: union.type(ofVariant: index)))
        case (.array(let elements), .array(let element)):
            .array(elements.map { self.content($0, as: element) })
        case (_, .map(let value)): map(of: value.swiftType, in: content)
        default: content
        }
    }

    private static func map<Value: FieldValue>(
        of type: Value.Type, in content: FieldContent
    ) -> FieldContent {
        var map = JSONMap<Value>()
        for (key, value) in JSONMap<Value>(field: content) { map[key] = of(value) }
        return map.fieldContent
    }

    private static func fields<Record: GeneratedRecord>(
        of type: Record.Type, in content: FieldContent
    ) -> RecordFields {
        let record = Record(field: content)
        var fields = RecordFields(Record.recordSchema)
        for (position, field) in Record.recordSchema.fields.enumerated() {
            copy(position, as: field.type.swiftType, from: record.recordFields, to: &fields)
        }
        return fields
    }

    private static func copy<Value: FieldValue>(
        _ position: Int, as type: Value.Type, from old: RecordFields, to new: inout RecordFields
    ) {
        let value: Value? = old[position]
        new[position] = value.map { of($0) }
    }
}

extension GeneratedUnion {
    /// The type of the variant at an index; any type for a variant that the catalog does not list.
    static func type(ofVariant index: Int) -> FieldType {
        let variants = unionSchema.variants
        return variants.indices.contains(index) ? variants[index].type : .json
    }
}
