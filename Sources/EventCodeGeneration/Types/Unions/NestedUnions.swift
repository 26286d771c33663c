import EventCatalog
import StrictJSON

/// The alternatives that one entry of `oneOf` or `anyOf` allows: several if it is a union itself.
struct UnionGroup {
    /// The schema of the entry, with the keywords beside the list.
    var schema: Schema
    /// `schema` without references and `allOf`.
    var merged: Schema
    /// The entry as the author wrote it.
    var written: Schema
    var alternatives: [UnionPart]
}

/// Distinguishes objects by a property that has the same value in several objects of a nested union, which keeps a
/// tag of its own:
///
/// | type | payload |
/// |---|---|
/// | `cash` | an object |
/// | `card` | a union of two objects with the tag `network` |
struct NestedUnions {
    let groups: [UnionGroup]
    let discriminator: SchemaDiscriminator?
    let merger: SchemaMerger

    /// The branches for the groups, and the tag; `nil` if there is no nested union of objects, or no property
    /// distinguishes the groups.
    var branches: (branches: [UnionBranch], tag: String)? {
        let groups = groups.filter { $0.alternatives.first?.kind == .object }
        guard groups.count > 1, groups.contains(where: { $0.alternatives.count > 1 }),
            self.groups.allSatisfy({ $0.alternatives.count == 1 || $0.hasOnlyObjects }),
            let (branches, tag) = UnionTag.branches(
                of: groups.map(part), [discriminator].compactMap(\.self), merger),
            let tag, groups.allSatisfy({ $0.declares(tag) })
        else { return nil }
        return (branches, tag)
    }

    private func part(for group: UnionGroup) -> UnionPart {
        if group.alternatives.count == 1 { return group.alternatives[0] }
        return UnionPart(
            kind: .object, schema: group.schema, merged: common(to: group), written: group.written)
    }

    /// An object with the properties of a nested union's objects, whose values are those of any of them.
    private func common(to group: UnionGroup) -> Schema {
        var object = Schema(offset: group.schema.offset, location: group.schema.location)
        object.isDerived = true
        object.types = [.object]
        let objects = group.alternatives.map(\.merged)
        object.required = objects[0].required.filter { name in
            objects.allSatisfy { $0.required.contains(name) }
        }
        for name in objects.flatMap(\.properties).map(\.name).uniqued() {
            let declared = objects.compactMap { $0.properties.first { $0.name == name } }
            var property = declared[0]
            var schema = Schema(offset: property.offset, location: property.schema.location)
            let values = declared.map { merger.merged($0.schema).flatMap(Self.values) }
            if declared.count == objects.count, !values.contains(nil) {
                schema.enumValues = values.compactMap(\.self).flatMap(\.self).uniqued()
            }
            property.schema = schema
            object.properties.append(property)
        }
        return object
    }

    private static func values(_ schema: Schema) -> [JSONValue]? {
        schema.types.contains(.null) || schema.isNullable
            ? nil : schema.constant.map { [$0] } ?? schema.enumValues
    }
}

extension UnionGroup {
    fileprivate var hasOnlyObjects: Bool {
        !alternatives.isEmpty && alternatives.allSatisfy { $0.kind == .object }
    }

    /// Whether each object of a nested union has a property, so that generated types can be written with the tag.
    fileprivate func declares(_ tag: String) -> Bool {
        alternatives.count == 1
            || alternatives.allSatisfy { $0.merged.properties.contains { $0.name == tag } }
    }
}
