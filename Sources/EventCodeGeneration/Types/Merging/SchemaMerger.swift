import EventCatalog
import StrictJSON

/// Merges the parts of an `allOf`, and the keywords beside a reference, into one schema.
///
/// A later part may narrow an earlier one.
struct SchemaMerger {
    /// Finds the schema of a definition.
    let resolve: (DefinitionID) -> Schema?

    /// The maximum length of a chain of references.
    let maximumDepth: Int

    init(maximumDepth: Int = 500, resolve: @escaping (DefinitionID) -> Schema?) {
        self.maximumDepth = maximumDepth
        self.resolve = resolve
    }

    /// One schema with the keywords of a schema, its `allOf` and its `$ref`.
    ///
    /// A schema that refers back to itself there means the rest of it. A part that lists the schema
    /// itself among its alternatives, as a parent does that lists its children, is merged without
    /// these alternatives.
    ///
    /// - Returns: `nil` if the parts exclude each other.
    func merged(_ schema: Schema) -> Schema? {
        guard let result = mergedParts(of: schema) else { return nil }
        return result.conditions.isEmpty ? result : withConditions(result)
    }

    private func mergedParts(of schema: Schema) -> Schema? {
        var done: Set<DefinitionID> = []
        return merged(schema, inside: Path(root: schema), done: &done)
    }

    /// Adds the properties that an object has under some conditions only. Conditions of a condition,
    /// which may lead back to the object, are left out.
    private func withConditions(_ schema: Schema) -> Schema {
        var result = schema
        result.conditions = []
        for condition in schema.conditions {
            guard let properties = mergedParts(of: condition)?.properties else { continue }
            let names = Set(result.properties.map(\.name))
            result.properties += properties.filter { !names.contains($0.name) }
        }
        return result
    }

    /// Whether null is the only value of a schema, possibly one that it refers to.
    func isNull(_ schema: Schema) -> Bool {
        if schema.isNull { return true }
        guard schema.reference != nil || !schema.allOf.isEmpty else { return false }
        return merged(schema)?.isNull == true
    }

    /// How a part of a schema was reached.
    private struct Path {
        let root: Schema
        /// The references that were followed to get here.
        var references: Set<DefinitionID> = []
        /// The reference whose target contains the part.
        var owner: DefinitionID?
    }

    /// - Parameter done: The references that are merged already. Merging them again would change
    ///   nothing, but double the time at each level.
    private func merged(
        _ schema: Schema, inside path: Path, done: inout Set<DefinitionID>
    ) -> Schema? {
        var own = schema
        if path.owner != nil { own.alternatives.removeAll { leadsBack($0, from: path) } }
        guard own.reference != nil || !own.allOf.isEmpty else { return own }
        var parts: [(schema: Schema, path: Path)] = []
        if let reference = schema.reference, !path.references.contains(reference) {
            guard path.references.count < maximumDepth, let target = resolve(reference)
            else { return nil }
            if done.insert(reference).inserted {
                var inner = path
                inner.references.insert(reference)
                inner.owner = reference
                parts.append((target, inner))
            }
        }
        parts += schema.allOf.map { ($0, path) }
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

    /// Whether alternatives contain the schema that is merged, or one that led here.
    private func leadsBack(_ alternatives: [Schema], from path: Path) -> Bool {
        alternatives.contains { alternative in
            guard alternative.isReference, let reference = alternative.reference else {
                return false
            }
            if reference != path.owner, path.references.contains(reference) { return true }
            return !path.root.isDerived && resolve(reference)?.location == path.root.location
        }
    }

    private func join(_ first: Schema, _ second: Schema) -> Schema? {
        var result = first
        guard let types = join(first.types, second.types) else { return nil }
        result.types = types
        result.format = second.format ?? first.format
        result.minimum = second.minimum ?? first.minimum
        result.maximum = second.maximum ?? first.maximum
        result.conditions = first.conditions + second.conditions
        result.enumValues = join(first.enumValues, second.enumValues)
        result.constant = second.constant ?? first.constant
        result.hasProperties = first.hasProperties || second.hasProperties
        result.required = first.required + second.required.filter { !first.required.contains($0) }
        result.requiredElsewhere = first.requiredElsewhere + second.requiredElsewhere
        result.ignoredKeyword = first.ignoredKeyword ?? second.ignoredKeyword
        result.patternProperties = first.patternProperties + second.patternProperties
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
        result.content = second.content ?? first.content
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
