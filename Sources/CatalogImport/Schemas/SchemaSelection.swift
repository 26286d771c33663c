import StrictJSON

/// Selects the parts of schemas for the bodies of one type: the branch of a union, the payload in a
/// body.
final class SchemaSelection {
    let view: SchemaView
    private var chosen: [Choice: Located] = [:]
    /// The schemas that are being narrowed, each inside another one.
    private var inProgress: Set<DocumentLocation> = []
    /// Whether a result depends on the schemas that are being narrowed.
    private var isDependent = false
    /// How many such results may still be determined again, rather than kept.
    private var repeatable = 1_000
    private var properties: [DocumentLocation: [String: Located?]] = [:]
    private var indices: [Union: BranchIndex] = [:]

    private struct Union: Hashable {
        var location: DocumentLocation
        var key: String
        var path: [String]
    }

    private struct Choice: Hashable {
        var location: DocumentLocation
        var path: [String]
        var value: String
    }

    init(view: SchemaView) {
        self.view = view
    }

    /// The schema for bodies with a value at a path: without the branches that exclude the value.
    func selected(_ schema: Located, where path: [String], is value: String) -> Located {
        guard !schema.isSynthesized else { return narrowed(schema, where: path, is: value) }
        let choice = Choice(location: schema.location, path: path, value: value)
        if let known = chosen[choice] { return known }
        chosen[choice] = schema
        let isNew = inProgress.insert(schema.location).inserted
        let found = narrowed(schema, where: path, is: value)
        if isNew { inProgress.remove(schema.location) }
        if inProgress.isEmpty { isDependent = false }
        let isKept = !isDependent || repeatable == 0
        if !isKept { repeatable -= 1 }
        chosen[choice] = isKept ? found : nil
        return found
    }

    /// The schema for a branch that contains its union in `allOf`, where the union is narrowed too.
    func selected(
        _ branch: Located, outside union: Located, where path: [String], is value: String
    ) -> Located {
        chosen[Choice(location: union.location, path: path, value: value)] = nil
        inProgress.remove(union.location)
        let found = view.descend { selected(branch, where: path, is: value) } ?? branch
        inProgress.insert(union.location)
        return found
    }

    /// Whether the target of a schema is being narrowed.
    func isWithin(_ schema: Located) -> Bool {
        let isWithin = inProgress.contains((view.target(of: schema) ?? schema).location)
        if isWithin { isDependent = true }
        return isWithin
    }

    /// The alternatives of a schema by their values at a path, determined once.
    func branches(
        of schema: Located, _ key: String, at path: [String], _ index: () -> BranchIndex
    ) -> BranchIndex {
        guard !schema.isSynthesized else { return index() }
        let union = Union(location: schema.location, key: key, path: path)
        if let known = indices[union] { return known }
        let found = index()
        indices[union] = found
        return found
    }

    /// A schema to be embedded in another one.
    func embedded(_ schema: Located) -> JSONValue {
        if schema.isSynthesized { return schema.value }
        return ["$ref": .string(SynthesizedReference.text(schema.location))]
    }

    /// The schema of the value at a path; `nil` if there is none.
    func schema(at path: [String], in schema: Located) -> Located? {
        path.reduce(schema as Located?) { schema, token in
            schema.flatMap { self.property(token, of: $0) }
        }
    }

    /// The schema of a property, joined from all parts and, if each of them has the property, from
    /// alternatives.
    func property(_ name: String, of schema: Located) -> Located? {
        guard !schema.isSynthesized else { return foundProperty(name, of: schema) }
        if let known = properties[schema.location]?[name] { return known }
        properties[schema.location, default: [:]][name] = .some(nil)
        let found = foundProperty(name, of: schema)
        properties[schema.location, default: [:]][name] = .some(found)
        return found
    }

    private func foundProperty(_ name: String, of schema: Located) -> Located? {
        var found: [Located] = []
        for part in view.parts(of: schema) {
            if let own = part["properties"]?[name] { found.append(own) }
            for branches in view.alternatives(of: part) {
                let inner = branches.compactMap { branch in
                    view.descend { property(name, of: branch) } ?? nil
                }
                guard inner.count == branches.count else { continue }
                found.append(joined(inner, with: "oneOf", at: part.location))
            }
        }
        guard let first = found.first else { return nil }
        let specific = found.filter(\.value.isSpecific)
        return joined(specific.isEmpty ? [first] : specific, with: "allOf", at: schema.location)
    }

    func joined(_ schemas: [Located], with key: String, at location: DocumentLocation) -> Located {
        var unique: [Located] = []
        var seen: Set<JSONValue> = []
        for schema in schemas where seen.insert(identity(of: schema)).inserted {
            unique.append(schema)
        }
        if unique.count == 1 { return unique[0] }
        return .synthesized(.object([key: .array(unique.map(embedded))]), at: location)
    }

    /// The names of the properties in a schema.
    func names(of schema: Located?) -> [String] {
        guard let schema else { return [] }
        var names: [String] = []
        for part in view.parts(of: schema) {
            names += part["properties"]?.members.map(\.key) ?? []
            for branch in view.alternatives(of: part).flatMap(\.self) {
                names += view.parts(of: branch).flatMap { inner in
                    inner["properties"]?.members.map(\.key) ?? []
                }
            }
        }
        return names.uniqued()
    }

    /// A value that is equal for equal schemas, independent of where they are referred to.
    func identity(of schema: Located) -> JSONValue {
        if let target = view.target(of: schema), schema.value.object?.count == 1 {
            return embedded(target)
        }
        return schema.isSynthesized ? schema.value : [schema.location.document: schema.value]
    }
}
