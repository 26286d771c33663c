import StrictJSON

/// Whether values fit a schema of the catalog: none would be malformed.
struct SchemaFit {
    let schemas: CatalogSchemas

    /// How deep values are compared; the decoder compares the rest.
    private static let depth = 5
    /// The number of schemas that are compared: alternatives may refer to each other.
    private static let mostSchemas = 5_000

    func fits(_ values: ObservedValues, _ schema: JSONValue) -> Bool {
        fits(values, schema, depth: Self.depth, Work(left: Self.mostSchemas))
    }

    private final class Work {
        var left: Int

        init(left: Int) { self.left = left }
    }

    private func fits(
        _ values: ObservedValues, _ schema: JSONValue, depth: Int, _ work: Work
    ) -> Bool {
        work.left -= 1
        guard depth > 0, work.left > 0, schema.object != nil else { return schema.boolean != false }
        guard let schema = schemas.resolved(schema, at: JSONPointer())?.schema else { return true }
        if let (_, _, alternative) = schema.alternativeToNull {
            return fits(values, alternative, depth: depth - 1, work)
        }
        for keyword in ["anyOf", "oneOf"] {
            guard let alternatives = schema[keyword]?.array else { continue }
            if values.kinds.count == 1,
                !alternatives.contains(where: { fits(values, $0, depth: depth - 1, work) })
            {
                return false
            }
        }
        return hasTypes(values, schema) && hasFormat(values, schema)
            && hasProperties(values, schema, depth, work) && hasItems(values, schema, depth, work)
            && (schema["allOf"]?.array ?? []).allSatisfy {
                fits(values, $0, depth: depth - 1, work)
            }
    }

    private func hasTypes(_ values: ObservedValues, _ schema: JSONValue) -> Bool {
        if let constant = schema["const"]?.string, values.strings.count > 0 {
            return values.strings.constant == constant
        }
        let types =
            schema["type"]?.string.map { [$0] } ?? schema["type"]?.array?.compactMap(\.string)
        guard let types else { return true }
        return values.kinds.allSatisfy { kind in
            types.contains(kind.rawValue)
                || kind == .number && types.contains("integer") && values.numbers.areIntegers
        }
    }

    private func hasFormat(_ values: ObservedValues, _ schema: JSONValue) -> Bool {
        let strings = values.strings
        guard strings.count > 0, let format = schema["format"]?.string else { return true }
        switch format {
        case "uuid": return strings.emptyCount == 0 && strings.have(.uuid)
        case "int64", "uint64": return strings.emptyCount == 0 && strings.have(.integer)
        case "decimal":
            return strings.emptyCount == 0 && (strings.have(.fraction) || strings.have(.integer))
        default: return true
        }
    }

    private func hasProperties(
        _ values: ObservedValues, _ schema: JSONValue, _ depth: Int, _ work: Work
    ) -> Bool {
        guard !values.objects.isEmpty, values.variants == nil else { return true }
        let required = Set(
            (schema["required"]?.array ?? []).compactMap(\.string).map(ExactText.init))
        var present = 0
        let properties = ObjectOutline.properties(of: schema)
        for property in values.properties {
            let key = ExactText(property.key)
            let isRequired = required.contains(key)
            if isRequired {
                guard property.count == values.objects.count else { return false }
                present += 1
            }
            guard let schema = properties[key] else { continue }
            if isRequired, property.values.nullCount > 0, !allowsNull(schema) { return false }
            guard fits(property.values, schema, depth: depth - 1, work) else { return false }
        }
        return present == required.count
    }

    private func allowsNull(_ schema: JSONValue) -> Bool {
        let schema = schemas.resolved(schema, at: JSONPointer())?.schema ?? schema
        guard let types = schema["type"] else {
            return schema["enum"] == nil || schema.alternativeToNull != nil
        }
        return types.array?.contains("null") ?? (types == "null")
    }

    private func hasItems(
        _ values: ObservedValues, _ schema: JSONValue, _ depth: Int, _ work: Work
    ) -> Bool {
        guard let items = values.items, let schema = schema["items"] else { return true }
        return fits(items, schema, depth: depth - 1, work)
    }
}

extension ObjectOutline {
    /// The schemas of the properties by key.
    static func properties(of schema: JSONValue) -> [ExactText: JSONValue] {
        Dictionary(
            schema["properties"]?.object?.map { (ExactText($0.key), $0.value) } ?? [],
            uniquingKeysWith: { $1 })
    }
}
