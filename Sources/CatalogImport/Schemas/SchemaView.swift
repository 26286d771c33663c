import StrictJSON

/// Examines schemas through references and compositions.
///
/// The work is bounded: circular references end where they began, and a shared schema is examined
/// once.
final class SchemaView {
    let documents: DocumentSet
    let remarks: RemarkList

    private var statedValues: [Key: [String]?] = [:]
    private var leaves: [Key: [Leaf]] = [:]
    let subtypes: SchemaSubtypes
    /// The schemas that the values of a schema's discriminator identify.
    private var mappedTargets: [DocumentLocation: [String: Located]] = [:]

    /// Upper bound on candidate properties.
    private static var maximumLeaves: Int { 2_000 }

    /// How many schemas are being examined, each for the one before.
    private var depth = 0

    /// The limit of `depth`; the stack is large enough for it.
    private static var maximumDepth: Int { 1_000 }

    /// Examines a schema inside another one; `nil` beyond the maximum depth.
    func descend<Result>(_ look: () -> Result) -> Result? {
        guard depth < Self.maximumDepth else { return nil }
        depth += 1
        defer { depth -= 1 }
        return look()
    }

    private struct Key: Hashable {
        var location: DocumentLocation
        var path: [String]
        var depth = 0
    }

    /// A property that may contain the event type, by its path.
    struct Leaf: Hashable {
        var path: [String]
        /// Whether its schema specifies its values.
        var isStated: Bool
    }

    init(documents: DocumentSet, remarks: RemarkList) {
        self.documents = documents
        self.remarks = remarks
        subtypes = SchemaSubtypes(documents: documents)
    }

    /// The schemas that the values of a schema's discriminator identify, determined once.
    func mappedTargets(of schema: Located) -> [String: Located] {
        if !schema.isSynthesized, let known = mappedTargets[schema.location] { return known }
        let targets = Dictionary(mapping(of: schema).map { ($0.value, $0.target) }) { first, _ in
            first
        }
        if !schema.isSynthesized { mappedTargets[schema.location] = targets }
        return targets
    }

    /// The target of a schema's reference, if there is one.
    func target(of schema: Located) -> Located? {
        guard let reference = Self.reference(of: schema.value) else { return nil }
        if let location = SynthesizedReference.location(in: reference) {
            return documents.value(at: location)
        }
        return documents.target(of: reference, from: schema.location)
    }

    static func reference(of value: JSONValue) -> String? {
        value["$ref"]?.string ?? value["$dynamicRef"]?.string ?? value["$recursiveRef"]?.string
    }

    /// The schemas that a value must all satisfy: this one, what it refers to, and the members of
    /// `allOf`.
    func parts(of schema: Located) -> [Located] {
        var parts: [Located] = []
        var visited: Set<DocumentLocation> = []
        var waiting = [schema]
        while let part = waiting.popLast() {
            parts.append(part)
            let members = part["allOf"]?.elements ?? []
            waiting.append(contentsOf: members.reversed())
            if let target = target(of: part), visited.insert(target.location).inserted {
                waiting.append(target)
            }
        }
        return parts
    }

    /// The lists of alternatives in a schema itself, without those for null.
    func alternatives(of part: Located) -> [[Located]] {
        ["oneOf", "anyOf"].compactMap { key in
            let branches = (part[key]?.elements ?? []).filter { !$0.value.isNullSchema }
            return branches.isEmpty ? nil : branches
        }
    }

    /// The strings that a schema allows at a path; `nil` if it allows any.
    func values(at path: [String], in schema: Located) -> [String]? {
        guard !schema.isSynthesized else {
            return descend { foundValues(at: path, in: schema) } ?? nil
        }
        let key = Key(location: schema.location, path: path)
        if let known = statedValues[key] { return known }
        statedValues[key] = .some(nil)
        let values = descend { foundValues(at: path, in: schema) } ?? nil
        statedValues[key] = .some(values)
        return values
    }

    private func foundValues(at path: [String], in schema: Located) -> [String]? {
        var result: [String]?
        func narrow(_ values: [String]?) {
            guard let values else { return }
            result = result.map { $0.filter(values.contains) } ?? values
        }
        let parts = parts(of: schema)
        for part in parts {
            narrow(mappedValues(of: part, in: parts, at: path))
            if let head = path.first {
                if let property = part["properties"]?[head] {
                    narrow(values(at: Array(path.dropFirst()), in: property))
                }
            } else {
                narrow(part.value.constants)
            }
            for branches in alternatives(of: part) {
                if let own = ownBranch(of: branches, in: parts) {
                    narrow(mapped(own, by: part, at: path))
                    continue
                }
                let lists = branches.map { branch in
                    values(at: path, in: branch) ?? mapped(branch, by: part, at: path)
                }
                let stated = lists.compactMap(\.self)
                if stated.count == branches.count { narrow(stated.flatMap(\.self).uniqued()) }
            }
        }
        if result == nil { result = impliedValues(in: parts, at: path) }
        return result.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The values that OpenAPI's `discriminator` of a schema maps to a branch.
    private func mapped(_ branch: Located, by part: Located, at path: [String]) -> [String]? {
        guard let discriminator = part["discriminator"], path.count == 1,
            discriminatorName(of: part) == path[0],
            let reference = branch.text("$ref")
        else { return nil }
        let name = reference.split(separator: "/").last.map(String.init) ?? reference
        let keys = (discriminator["mapping"]?.members ?? []).filter { member in
            member.value.value.string == reference || member.value.value.string == name
        }
        return keys.isEmpty ? [name] : keys.map(\.key)
    }

    /// The properties in a schema that specify their values, or have a conventional name for event
    /// types.
    func leaves(of schema: Located, depth: Int = 3) -> [Leaf] {
        let key = Key(location: schema.location, path: [], depth: depth)
        if !schema.isSynthesized, let known = leaves[key] { return known }
        if !schema.isSynthesized { leaves[key] = [] }
        var found: [Leaf] = []
        for part in parts(of: schema) {
            for (name, property) in part["properties"]?.members ?? [] {
                found += leaves(of: property, named: name, depth: depth)
            }
            if let name = discriminatorName(of: part),
                identifiesSchemas(part)
            {
                found.append(Leaf(path: [name], isStated: true))
            }
            for branch in alternatives(of: part).flatMap(\.self) {
                found += descend { leaves(of: branch, depth: depth) } ?? []
            }
        }
        found = Array(found.uniqued().prefix(Self.maximumLeaves))
        if !schema.isSynthesized { leaves[key] = found }
        return found
    }

    private func leaves(of property: Located, named name: String, depth: Int) -> [Leaf] {
        let isStated = values(at: [], in: property) != nil
        let isText = parts(of: property).contains { $0.value.allows("string") }
        var found: [Leaf] = []
        if isStated || (TypeNames.rank(of: name) != nil && isText) {
            found.append(Leaf(path: [name], isStated: isStated))
        }
        guard depth > 1 else { return found }
        return found
            + leaves(of: property, depth: depth - 1).map { leaf in
                Leaf(path: [name] + leaf.path, isStated: leaf.isStated)
            }
    }
}
