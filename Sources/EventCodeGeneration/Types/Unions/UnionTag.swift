import EventCatalog
import StrictJSON

/// Finds the property that distinguishes the objects of a union.
///
/// OpenAPI's discriminator comes first, then a property whose values no two alternatives share,
/// preferring required properties, then single-valued ones, then catalog order. One alternative may
/// lack the property.
struct UnionTag {
    private let objects: [UnionPart]
    private let merger: SchemaMerger

    /// The branches for objects, and the property, which is `nil` for a single object. `nil` if no
    /// property distinguishes them.
    static func branches(
        of objects: [UnionPart], _ discriminators: [SchemaDiscriminator], _ merger: SchemaMerger
    ) -> (branches: [UnionBranch], tag: String?)? {
        if objects.count < 2 { return (objects.map { UnionBranch($0) }, nil) }
        let search = UnionTag(objects: objects, merger: merger)
        let inherited = objects.compactMap(\.merged.discriminator)
        for discriminator in discriminators + inherited {
            if let tags = search.tags(by: discriminator) {
                let name = discriminator.propertyName
                return (search.branches(tags, name), name)
            }
        }
        return search.best.map { (search.branches($0.tags, $0.name), $0.name) }
    }

    /// A property in one alternative.
    struct Tag {
        /// The possible values; empty if the alternative lacks the property.
        var values: [JSONValue]
        var isRequired: Bool
    }

    private func branches(_ tags: [Tag], _ name: String) -> [UnionBranch] {
        zip(objects, tags).map { part, tag in
            var branch = UnionBranch(part, tags: tag.values, of: name)
            branch.tags = tag.values
            branch.isTagOptional = !tag.isRequired
            return branch
        }
    }

    // MARK: - By discriminator

    private func tags(by discriminator: SchemaDiscriminator) -> [Tag]? {
        let name = discriminator.propertyName
        var tags: [Tag] = []
        for object in objects {
            let mapped = object.definition.map { discriminator.values(for: $0) } ?? []
            let listed = values(of: name, in: object.merged) ?? []
            let values =
                !mapped.isEmpty
                ? mapped.map { JSONValue.string($0) }
                : !listed.isEmpty ? listed : object.definition.map { [.string($0.name)] } ?? []
            guard !values.isEmpty else { return nil }
            tags.append(Tag(values: values, isRequired: object.merged.required.contains(name)))
        }
        return areDisjoint(tags) ? tags : nil
    }

    // MARK: - By properties

    private var best: (name: String, tags: [Tag])? {
        let names = objects.flatMap(\.merged.properties).map(\.name).uniqued()
        let found = names.compactMap { name in tags(of: name).map { (name, $0) } }
        return found.first { $1.allSatisfy { $0.isRequired && $0.values.count == 1 } }
            ?? found.first { $1.allSatisfy(\.isRequired) }
            ?? found.first { $1.allSatisfy { $0.values.count < 2 } } ?? found.first
    }

    private func tags(of name: String) -> [Tag]? {
        var tags: [Tag] = []
        for object in objects {
            guard object.merged.properties.contains(where: { $0.name == name }) else {
                tags.append(Tag(values: [], isRequired: false))
                continue
            }
            guard let values = values(of: name, in: object.merged), !values.isEmpty else {
                return nil
            }
            tags.append(Tag(values: values, isRequired: object.merged.required.contains(name)))
        }
        let lacking = tags.filter(\.values.isEmpty).count
        // An alternative without the property is identified by its absence, so all others must
        // require it.
        let isDistinguishing =
            lacking == 0 || lacking == 1 && tags.filter { !$0.isRequired }.count == 1
        return isDistinguishing && areDisjoint(tags) ? tags : nil
    }

    /// The possible values of a property, if they are strings, booleans, or numbers that have a
    /// literal in Swift.
    private func values(of name: String, in schema: Schema) -> [JSONValue]? {
        guard let property = schema.properties.first(where: { $0.name == name }),
            let merged = merger.merged(property.schema),
            let values = merged.constant.map({ [$0] }) ?? merged.enumValues
        else { return nil }
        let isDistinguishing = values.allSatisfy { value in
            switch value {
            case .string, .boolean: true
            case .number(let number): number.swiftLiteral != nil
            default: false
            }
        }
        return isDistinguishing && !merged.types.contains(.null) && !merged.isNullable
            ? values : nil
    }

    private func areDisjoint(_ tags: [Tag]) -> Bool {
        var seen: Set<JSONValue> = []
        return tags.allSatisfy { tag in
            Set(tag.values).allSatisfy { seen.insert($0).inserted }
        }
    }
}
