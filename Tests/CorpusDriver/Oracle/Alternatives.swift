import WebhookEvents

/// The types that a schema allows, including those of its unions.
struct Alternatives {
    struct Part {
        var kind: JSONKind
        var schema: JSONValue
        var merged: MergedSchema
    }

    private(set) var parts: [Part] = []
    private(set) var isNullable = false
    /// Whether one of them allows any value.
    private(set) var isFree = false
    /// Whether they cannot be distinguished, so that the whole value is raw JSON.
    private(set) var isUntyped = false

    init(_ schema: MergedSchema, in schemas: CatalogSchemas) {
        add(schema, schema.json(), in: schemas, depth: 0)
    }

    private mutating func add(
        _ schema: MergedSchema, _ written: JSONValue, in schemas: CatalogSchemas, depth: Int
    ) {
        isNullable = isNullable || schema.isNullable
        guard !schema.alternatives.isEmpty else { return addKinds(of: schema, written) }
        guard let list = schema.joinedAlternatives, depth < 16 else { return isUntyped = true }
        let own = schema.besideAlternatives
        for branch in list {
            if branch.isNullSchema {
                isNullable = true
                continue
            }
            guard let merged = MergedSchema(branch, in: schemas) else { return isUntyped = true }
            if merged.isNever { continue }
            if !own.isConstrained {
                add(merged, branch, in: schemas, depth: depth + 1)
            } else if let both = MergedSchema(["allOf": [own, branch]], in: schemas) {
                add(both, ["allOf": [own, branch]], in: schemas, depth: depth + 1)
            }
        }
    }

    private mutating func addKinds(of schema: MergedSchema, _ written: JSONValue) {
        if schema["enum"]?.array?.contains(.null) == true { isNullable = true }
        let kinds = schema.kinds
        if kinds.isEmpty { return isFree = true }
        if schema["enum"]?.array?.contains(where: { $0.array != nil || $0.object != nil }) == true {
            return isUntyped = true
        }
        for kind in kinds {
            let part =
                kinds.count == 1
                ? Part(kind: kind, schema: written, merged: schema)
                : Part(schema, restrictedTo: kind)
            let isKnown = parts.contains { $0.kind == kind && $0.schema == part.schema }
            if !isKnown { parts.append(part) }
        }
    }
}

extension Alternatives.Part {
    fileprivate init(_ schema: MergedSchema, restrictedTo kind: JSONKind) {
        var merged = schema
        merged.keywords["type"] = .array(
            schema.types.filter { jsonKind(ofType: $0) == kind }.map { .string($0) })
        merged.keywords["nullable"] = nil
        merged.keywords["enum"] = schema["enum"]?.array.map { values in
            .array(values.filter { $0.kind == kind })
        }
        if schema["const"].map({ $0.kind != kind }) == true { merged.keywords["const"] = nil }
        if kind != .object { merged.properties = JSONObject() }
        self.init(kind: kind, schema: merged.json(), merged: merged)
    }
}

extension MergedSchema {
    /// The JSON kinds other than null that the schema allows; empty if it allows all.
    var kinds: [JSONKind] {
        let declared = types.compactMap(jsonKind(ofType:)).unique
        let values = self["const"].map { [$0] } ?? self["enum"]?.array ?? []
        let listed = values.map(\.kind).filter { $0 != .null }.unique
        if !listed.isEmpty {
            let common = declared.filter(listed.contains)
            return common.isEmpty ? listed : common
        }
        if !declared.isEmpty { return declared }
        if isObject { return [.object] }
        if self["items"] != nil || self["prefixItems"] != nil { return [.array] }
        return isText ? [.string] : []
    }

    /// Combines several lists of alternatives, all of which a value must satisfy, into one; `nil` if more
    /// than one of them has a choice.
    fileprivate var joinedAlternatives: [JSONValue]? {
        let lists = alternatives
        guard let first = lists.first, lists.count > 1 else { return lists.first }
        let choices = lists.map { $0.filter { !$0.isNullSchema } }
        let single = choices.filter { $0.count == 1 }.flatMap(\.self).unique
        let several = choices.filter { $0.count > 1 }.unique
        guard several.count < 2 else { return nil }
        let list =
            several.first?.map { .object(["allOf": .array([$0] + single)]) }
            ?? [single.count == 1 ? single[0] : ["allOf": .array(single)]]
        let allowsNull = lists.allSatisfy { $0.contains(where: \.isNullSchema) }
        return list + (allowsNull ? first.filter(\.isNullSchema) : [])
    }

    /// The keywords that apply to each alternative.
    fileprivate var besideAlternatives: JSONValue {
        var own = self
        own.keywords["nullable"] = nil
        let types = types.filter { $0 != "null" }
        own.keywords["type"] = types.isEmpty ? nil : .array(types.map { .string($0) })
        return own.json()
    }
}

private func jsonKind(ofType type: String) -> JSONKind? {
    switch type {
    case "null": nil
    case "integer": .number
    default: JSONKind(rawValue: type)
    }
}

extension Array where Element: Hashable {
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
