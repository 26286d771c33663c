import EventCatalog
import StrictJSON

extension Schema {
    /// The JSON kinds other than null that a schema without references and `allOf` allows, in the
    /// order of the schema; empty if it allows all.
    var kinds: [JSONKind] {
        let declared = types.compactMap(\.kind).uniqued()
        let values = constant.map { [$0] } ?? enumValues
        if let listed = values.map({ $0.map(\.kind).filter { $0 != .null }.uniqued() }),
            !listed.isEmpty
        {
            let common = declared.filter(listed.contains)
            return common.isEmpty ? listed : common
        }
        if !declared.isEmpty { return declared }
        if !properties.isEmpty || additionalProperties.isSchema || !patternProperties.isEmpty {
            return [.object]
        }
        if items != nil || hasTupleItems { return [.array] }
        if content != nil { return [.string] }
        let type = ValueType.text(format: format)
        return type == .string || type.isTime ? [] : [.string]
    }

    /// The part of a schema of several kinds that applies to one of them.
    func restricted(to kind: JSONKind) -> Schema {
        var schema = Schema(offset: offset, location: location)
        schema.isDerived = true
        schema.types = types.filter { $0.kind == kind }
        schema.constant = constant.flatMap { $0.kind == kind ? $0 : nil }
        schema.enumValues = enumValues.map { $0.filter { $0.kind == kind } }
        switch kind {
        case .object:
            schema.properties = properties
            schema.hasProperties = hasProperties
            schema.required = required
            schema.requiredElsewhere = requiredElsewhere
            schema.additionalProperties = additionalProperties
            schema.patternProperties = patternProperties
        case .array:
            schema.items = items
            schema.hasTupleItems = hasTupleItems
        case .string:
            schema.format = format
            schema.content = content
        case .number: schema.format = format
        case .boolean, .null: break
        }
        return schema
    }
}

extension SchemaType {
    /// The JSON kind; `nil` for null.
    var kind: JSONKind? {
        switch self {
        case .null: nil
        case .boolean: .boolean
        case .object: .object
        case .array: .array
        case .number, .integer: .number
        case .string: .string
        }
    }
}
