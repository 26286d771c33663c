import StrictJSON

extension SchemaSelection {
    /// A schema without the branches that exclude a value: among its own alternatives, behind its
    /// reference, in the members of `allOf`, and in the property that contains the value.
    func narrowed(_ schema: Located, where path: [String], is value: String) -> Located {
        func inner(_ schema: Located) -> Located {
            view.descend { selected(schema, where: path, is: value) } ?? schema
        }
        let target = view.target(of: schema)
        if let target, schema.value.isReferenceAlone {
            let found = inner(target)
            return Self.differ(found, target) ? found : schema
        }
        var narrowing = Narrowing(of: schema)
        if let branch = view.mapped(value, of: schema, at: path), !isWithin(branch) {
            let branch = inner(branch)
            let reference = Located.synthesized(embedded(branch), at: branch.location)
            let parts = view.parts(of: branch)
            if parts.contains(where: { $0.location == schema.location }) { return reference }
            narrowing.parts.append(reference)
        }
        for key in ["oneOf", "anyOf"] {
            guard let branches = fitting(in: schema, key, where: path, is: value) else { continue }
            narrowing.remove([key, "discriminator"])
            // A schema that contains the union in 'allOf' is its branch already.
            guard !branches.contains(where: { isWithin($0) }) else { continue }
            if branches.count == 1,
                view.parts(of: branches[0]).contains(where: { $0.location == schema.location })
            {
                return selected(branches[0], outside: schema, where: path, is: value)
            }
            if branches.count == 1 {
                narrowing.parts.append(inner(branches[0]))
            } else {
                narrowing.rest[key] = .array(branches.map { inlined(inner($0)) })
            }
        }
        if let target {
            let found = inner(target)
            if Self.differ(found, target) {
                narrowing.remove(["$ref", "$dynamicRef", "$recursiveRef"])
                narrowing.parts.append(found)
            }
        }
        let members = schema["allOf"]?.elements ?? []
        let found = members.map(inner)
        if zip(found, members).contains(where: { Self.differ($0, $1) }) {
            narrowing.remove(["allOf"])
            narrowing.parts += found
        }
        if path.count > 1, let property = schema["properties"]?[path[0]] {
            let found = view.descend {
                selected(property, where: Array(path.dropFirst()), is: value)
            }
            if let found, Self.differ(found, property),
                var properties = narrowing.rest["properties"]?.object
            {
                properties[path[0]] = inlined(found)
                narrowing.remove([])
                narrowing.rest["properties"] = .object(properties)
            }
        }
        return joined(narrowing, of: schema)
    }

    /// What is left of a schema, and the schemas that take the place of what was removed.
    private struct Narrowing {
        var rest: JSONObject
        var parts: [Located] = []
        var isChanged = false

        init(of schema: Located) {
            rest = schema.value.object ?? JSONObject()
        }

        mutating func remove(_ keys: [String]) {
            isChanged = true
            for key in keys { rest[key] = nil }
        }
    }

    private func joined(_ narrowing: Narrowing, of schema: Located) -> Located {
        guard narrowing.isChanged || !narrowing.parts.isEmpty else { return schema }
        var rest = narrowing.rest
        for key in ["$defs", "definitions"] { rest[key] = nil }
        rest = absolute(.object(rest), in: schema).object ?? rest
        guard !narrowing.parts.isEmpty else {
            return .synthesized(.object(rest), at: schema.location)
        }
        let isEmpty = !JSONValue.object(rest).isSpecific && rest["required"] == nil
        if isEmpty, narrowing.parts.count == 1 { return narrowing.parts[0] }
        let own: [JSONValue] = isEmpty ? [] : [.object(rest)]
        return .synthesized(
            ["allOf": .array(own + narrowing.parts.map(inlined))], at: schema.location)
    }

    /// A schema that stands in another one, to be moved.
    private func inlined(_ schema: Located) -> JSONValue {
        schema.isSynthesized ? schema.value : absolute(schema.value, in: schema)
    }

    /// A value of a schema with references that do not depend on its file.
    private func absolute(_ value: JSONValue, in schema: Located) -> JSONValue {
        if let array = value.array { return .array(array.map { absolute($0, in: schema) }) }
        guard let object = value.object else { return value }
        return .object(
            JSONObject(
                object.map { key, value in
                    guard key == "$ref", value.string != nil,
                        let target = view.target(
                            of: Located(["$ref": value], at: schema.location))
                    else { return (key, absolute(value, in: schema)) }
                    return (key, .string(SynthesizedReference.text(target.location)))
                }))
    }

    /// The alternatives that allow a value; `nil` if all or none of them do.
    private func fitting(
        in schema: Located, _ key: String, where path: [String], is value: String
    ) -> [Located]? {
        let index = branches(of: schema, key, at: path) { branchIndex(of: schema, key, at: path) }
        guard index.count > 1 else { return nil }
        let fitting = index.branches(allowing: value)
        return fitting.count < index.count && !fitting.isEmpty ? fitting : nil
    }

    private func branchIndex(of schema: Located, _ key: String, at path: [String]) -> BranchIndex {
        let branches = (schema[key]?.elements ?? []).filter { !$0.value.isNullSchema }
        return BranchIndex(branches.map { ($0, values(of: $0, in: schema, at: path)) })
    }

    private func values(of branch: Located, in schema: Located, at path: [String]) -> [String]? {
        if let values = view.values(at: path, in: branch) { return values }
        var alone = JSONObject()
        alone["discriminator"] = schema.value["discriminator"]
        alone["oneOf"] = .array([branch.value])
        return view.values(at: path, in: .synthesized(.object(alone), at: schema.location))
    }

    private static func differ(_ left: Located, _ right: Located) -> Bool {
        left.location != right.location || left.isSynthesized != right.isSynthesized
            || (left.isSynthesized && left.value != right.value)
    }
}

extension JSONValue {
    /// Whether a schema is a reference with nothing beside it that concerns values.
    fileprivate var isReferenceAlone: Bool {
        let others: Set<String> = [
            "title", "summary", "description", "$comment", "deprecated", "externalDocs", "example",
            "examples", "$schema", "$id", "id", "$anchor", "$defs", "definitions",
        ]
        return (object ?? [:]).allSatisfy { key, _ in
            key == "$ref" || others.contains(key) || key.hasPrefix("x-")
        }
    }
}
