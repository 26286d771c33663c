package import StrictJSON

/// A value in a payload, with its location.
package struct DescribedValue: Sendable {
    package let path: [JSONPathStep]
    /// The value as JSON, with the digits of the message.
    package let value: JSONValue
    /// Whether it is a variant that the catalog does not list.
    package let isUnknownVariant: Bool
}

extension FieldContent {
    /// Appends the values in a value, depth first, in the order of the catalog.
    func collect(into values: inout [DescribedValue], _ type: FieldType, at path: [JSONPathStep]) {
        switch type {
        case .nullable(let wrapped) where !isNone: collect(into: &values, wrapped, at: path)
        case .record(let record):
            let fields = self.record(of: record.recordSchema)
            for (position, field) in fields.schema.fields.enumerated() {
                let content = fields.content(at: position)
                if content.isAbsent { continue }
                content.collect(
                    into: &values, content.isNone ? .json : field.type,
                    at: path + [.key(field.name)])
            }
        case .array(let element):
            for (index, content) in elements.enumerated() {
                content.collect(into: &values, element, at: path + [.index(index)])
            }
        case .map(let value):
            for member in members {
                member.value.collect(into: &values, value, at: path + [.key(member.key)])
            }
        case .union(let union):
            let (index, content) = variant
            let schema = union.unionSchema
            if index != schema.unknown {
                content.collect(into: &values, schema.type(of: index), at: path)
            } else {
                values.append(content.described(as: .json, path, isUnknownVariant: true))
            }
        default: values.append(described(as: type, path, isUnknownVariant: false))
        }
    }

    private func described(
        as type: FieldType, _ path: [JSONPathStep], isUnknownVariant: Bool
    ) -> DescribedValue {
        var json = JSONWriter()
        write(as: type, to: &json)
        return DescribedValue(
            path: path, value: (try? JSONValue(json.bytes)) ?? .null,
            isUnknownVariant: isUnknownVariant)
    }
}
