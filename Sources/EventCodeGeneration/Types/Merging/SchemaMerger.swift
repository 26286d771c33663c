import EventCatalog
import StrictJSON

/// Merges the parts of an `allOf`, and the keywords beside a reference, into one schema.
///
/// A later part may narrow an earlier one.
struct SchemaMerger {
    /// Finds the schema of a definition.
    let resolve: (DefinitionID) -> Schema?

    /// The maximum length of a chain of references.
    private static var maximumDepth: Int { 500 }

    /// One schema with the keywords of a schema, its `allOf` and its `$ref`.
    ///
    /// - Returns: `nil` if the parts exclude each other, or refer back to themselves.
    func merged(_ schema: Schema) -> Schema? {
        var done: Set<DefinitionID> = []
        return merged(schema, inside: [], done: &done)
    }

    /// - Parameters:
    ///   - path: The references that were followed to get here.
    ///   - done: The references that are merged already. Merging them again would change nothing,
    ///     but double the time at each level.
    private func merged(
        _ schema: Schema, inside path: Set<DefinitionID>, done: inout Set<DefinitionID>
    ) -> Schema? {
        guard schema.reference != nil || !schema.allOf.isEmpty else { return schema }
        var parts: [(schema: Schema, path: Set<DefinitionID>)] = []
        if let reference = schema.reference {
            guard !path.contains(reference), path.count < Self.maximumDepth,
                let target = resolve(reference)
            else { return nil }
            if done.insert(reference).inserted {
                parts.append((target, path.union([reference])))
            }
        }
        parts += schema.allOf.map { ($0, path) }
        var own = schema
        own.reference = nil
        own.allOf = []
        parts.append((own, path))

        var result: Schema?
        for (part, path) in parts {
            guard let part = merged(part, inside: path, done: &done) else { return nil }
            guard let before = result else {
                result = part
                continue
            }
            guard let joined = join(before, part) else { return nil }
            result = joined
        }
        result?.offset = schema.offset
        result?.location = schema.location
        result?.isDerived = schema.isDerived
        return result
    }

    private func join(_ first: Schema, _ second: Schema) -> Schema? {
        var result = first
        guard let types = join(first.types, second.types) else { return nil }
        result.types = types
        result.format = second.format ?? first.format
        result.enumValues = join(first.enumValues, second.enumValues)
        result.constant = second.constant ?? first.constant
        result.required = first.required + second.required.filter { !first.required.contains($0) }
        result.requiredElsewhere = first.requiredElsewhere + second.requiredElsewhere
        result.ignoredKeyword = first.ignoredKeyword ?? second.ignoredKeyword
        result.hasPatternProperties = first.hasPatternProperties || second.hasPatternProperties
        result.hasTupleItems = first.hasTupleItems || second.hasTupleItems
        result.alternatives = first.alternatives + second.alternatives
        result.discriminator = second.discriminator ?? first.discriminator
        result.isNever = first.isNever || second.isNever
        result.isNullable = first.isNullable || second.isNullable
        result.title = second.title ?? first.title
        result.description = second.description ?? first.description
        result.isDeprecated = first.isDeprecated || second.isDeprecated
        result.isSensitive = first.isSensitive || second.isSensitive
        result.defaultValue = second.defaultValue ?? first.defaultValue
        result.swiftName = second.swiftName ?? first.swiftName
        result.enumNames = first.enumNames.merging(second.enumNames) { $1 }
        result.swiftType = second.swiftType ?? first.swiftType
        result.items = join(first.items, second.items)
        if case .schema(let added) = second.additionalProperties {
            if case .schema(let before) = first.additionalProperties {
                let both = both(before.schema, added.schema)
                result.additionalProperties = .schema(Schema.Child(both))
            } else {
                result.additionalProperties = second.additionalProperties
            }
        }
        for property in second.properties {
            if let index = result.properties.firstIndex(where: { $0.name == property.name }) {
                result.properties[index].schema = both(
                    result.properties[index].schema, property.schema)
                result.properties[index].isLenient =
                    result.properties[index].isLenient || property.isLenient
            } else {
                result.properties.append(property)
            }
        }
        return result
    }

    /// A schema of two parts; one of them alone if the other is unconstrained.
    private func both(_ first: Schema, _ second: Schema) -> Schema {
        if second.isUnconstrained, !second.isSensitive { return first }
        if first.isUnconstrained, !first.isSensitive { return second }
        if first.reference != nil, first.reference == second.reference { return second }
        var schema = Schema(offset: second.offset, location: second.location)
        schema.isDerived = true
        schema.allOf = [first, second]
        return schema
    }

    private func join(_ first: Schema.Child?, _ second: Schema.Child?) -> Schema.Child? {
        guard let first, let second else { return first ?? second }
        return Schema.Child(both(first.schema, second.schema))
    }

    private func join(_ first: [SchemaType], _ second: [SchemaType]) -> [SchemaType]? {
        guard !first.isEmpty, !second.isEmpty else { return first + second }
        var common = second.filter(first.contains)
        if second.contains(.integer), first.contains(.number), !common.contains(.integer) {
            common.append(.integer)
        }
        if first.contains(.integer), second.contains(.number), !common.contains(.integer) {
            common.append(.integer)
        }
        return common.isEmpty ? nil : common
    }

    private func join(_ first: [JSONValue]?, _ second: [JSONValue]?) -> [JSONValue]? {
        guard let first, let second else { return first ?? second }
        // Enums are open: the values in both lists are known or, if there are none, all values.
        let common = first.filter(second.contains)
        return common.isEmpty ? first + second.filter { !first.contains($0) } : common
    }
}
