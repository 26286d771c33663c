import EventCatalog

extension Schema {
    /// Whether the schema constrains nothing but the type of a value.
    var hasOnlyTypes: Bool {
        var rest = self
        rest.types = []
        return rest.isUnconstrained && required.isEmpty
    }

    /// The different schemas of the values of a map: those of all names, and of names that match a
    /// pattern.
    var mapValues: [Schema] {
        var values = patternProperties
        if case .schema(let child) = additionalProperties { values.append(child.schema) }
        return values.different
    }

    /// The only part of an `allOf` that is not empty, if there is nothing beside the `allOf`.
    var onlyPart: Schema? {
        guard !allOf.isEmpty else { return nil }
        var rest = self
        rest.allOf = []
        let parts = allOf.filter { !$0.isUnconstrained || !$0.required.isEmpty }
        return rest.isUnconstrained && required.isEmpty && parts.count == 1 ? parts[0] : nil
    }

    /// Whether the type of a record also fits values that satisfy this schema in addition.
    func narrows(_ reference: TypeReference, in types: [TypeEntry]) -> Bool {
        guard allOf.isEmpty, conditions.isEmpty,
            alternatives.allSatisfy({ $0.allSatisfy(\.isUnconstrained) }),
            !additionalProperties.isSchema, patternProperties.isEmpty,
            case .record(let model) = types[reference.index].declaration
        else { return false }
        return properties.allSatisfy { property in
            guard let known = model.properties.first(where: { $0.wireName == property.name }),
                property.schema.swiftType == nil
            else { return false }
            switch known.type {
            case .json: return property.schema.isUnconstrained
            case .record(let inner):
                return property.schema.reference != nil || property.schema.narrows(inner, in: types)
            default: return true
            }
        }
    }
}
