import EventCatalog

extension TypeBuilder {
    /// Whether the values of a property of a type are sensitive: its schema says so, or a schema
    /// that it refers to, or that of an alternative, an element or a member.
    ///
    /// The properties of a record have marks of their own; those of raw JSON have not.
    func isSensitive(_ schema: Schema, as type: ValueType) -> Bool {
        var visited: Set<Visit> = []
        return isSensitive(schema, withProperties: hasJSON(type), &visited)
    }

    /// Hides all properties of a payload whose schema is sensitive as a whole.
    mutating func hideProperties(of type: ValueType, ifSensitive schema: Schema) {
        guard let index = type.record?.index, isSensitive(schema, as: type),
            case .record(var model) = types[index].declaration
        else { return }
        for position in model.properties.indices { model.properties[position].isSensitive = true }
        types[index].declaration = .record(model)
    }

    /// Whether values of a type may have JSON of any kind in them.
    private func hasJSON(_ type: ValueType) -> Bool {
        switch type {
        case .json: return true
        case .array(let element), .map(let element), .optional(let element):
            return hasJSON(element)
        case .union(let reference):
            guard case .union(let model) = types[reference.index].declaration else { return true }
            return model.cases.contains { $0.type == .json }
        default: return false
        }
    }

    private struct Visit: Hashable {
        var definition: DefinitionID
        var withProperties: Bool
    }

    private func isSensitive(
        _ schema: Schema, withProperties: Bool, _ visited: inout Set<Visit>
    ) -> Bool {
        if schema.isSensitive { return true }
        var parts = schema.allOf + schema.alternatives.flatMap(\.self)
        if let id = schema.reference,
            visited.insert(Visit(definition: id, withProperties: withProperties)).inserted,
            let target = definitions[id]?.schema
        {
            parts.append(target)
        }
        if let items = schema.items { parts.append(items.schema) }
        if case .schema(let child) = schema.additionalProperties { parts.append(child.schema) }
        // What a string contains is shown as a whole.
        if let content = schema.content,
            isSensitive(content.schema.schema, withProperties: true, &visited)
        {
            return true
        }
        if withProperties { parts += schema.properties.map(\.schema) }
        return parts.contains {
            isSensitive($0, withProperties: withProperties, &visited)
        }
    }
}
