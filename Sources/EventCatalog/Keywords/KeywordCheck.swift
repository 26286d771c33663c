import StrictJSON

/// Checks that the keywords and formats of schemas are known.
///
/// A misspelled name is reported wherever it occurs. Other unknown names are reported once each, so
/// that the extensions of a provider do not hide what matters.
struct KeywordCheck {
    private var unknownKeywords = UnknownNames()
    private var unknownFormats = UnknownNames()
    private var untypedKeywords = UnknownNames()
    private var keywordSuggestions = NameSuggestions(SchemaKeywords.all)
    private var formatSuggestions = NameSuggestions(SchemaFormats.all)
    /// The offsets of the checked schemas: a schema may be read several times.
    private var checked: Set<Int> = []
    /// The offsets of the formats that another check reports.
    private var excludedFormats: Set<Int> = []

    /// The offsets of keywords that affect types here, but not everywhere.
    private var typedKeywords: Set<Int> = []

    mutating func exclude(format: JSONNode) { excludedFormats.insert(format.offset) }

    mutating func exclude(untyped keyword: JSONNode.Member) {
        typedKeywords.insert(keyword.keyOffset)
    }

    /// Checks a schema, and the subschemas that are not read for types.
    ///
    /// - Returns: The first keyword that would affect the type, but is ignored.
    mutating func check(_ schema: JSONNode, _ sink: inout DiagnosticSink) -> JSONNode.Member? {
        var waiting = [schema]
        while let next = waiting.popLast() {
            guard checked.insert(next.offset).inserted else { continue }
            for member in next.members {
                report(member, of: next, &sink)
                let isRead = next.offset == schema.offset && member.isReadForTypes
                guard !isRead, let shape = SubschemaShape(of: member.key) else { continue }
                waiting += shape.schemas(in: member.value)
            }
        }
        return schema.members.first { isIgnored($0, of: schema) }
    }

    private mutating func report(
        _ member: JSONNode.Member, of schema: JSONNode, _ sink: inout DiagnosticSink
    ) {
        let (key, offset) = (member.key, member.keyOffset)
        if key == "format" {
            report(format: member.value, &sink)
        } else if isUntyped(member, in: schema) {
            untypedKeywords.add(key, at: offset)
        } else if !SchemaKeywords.contains(key) {
            guard let name = keywordSuggestions.name(meantBy: key) else {
                return unknownKeywords.add(key, at: offset)
            }
            sink.report(.unknownKeyword(key, nearest: name), at: offset)
        }
    }

    private mutating func report(format node: JSONNode, _ sink: inout DiagnosticSink) {
        let name = node.string ?? node.json.description
        if excludedFormats.contains(node.offset) || SchemaFormats.contains(name) { return }
        guard let nearest = formatSuggestions.name(meantBy: name) else {
            return unknownFormats.add(name, at: node.offset)
        }
        sink.report(.unknownFormat(name, nearest: nearest), at: node.offset)
    }

    private func isUntyped(_ member: JSONNode.Member, in schema: JSONNode) -> Bool {
        member.isUntyped(in: schema) && !typedKeywords.contains(member.keyOffset)
    }

    /// Whether a keyword would affect the type if it were understood.
    private mutating func isIgnored(_ member: JSONNode.Member, of schema: JSONNode) -> Bool {
        if isUntyped(member, in: schema) { return true }
        if member.key == "format" {
            guard let name = member.value.string, !SchemaFormats.contains(name) else {
                return false
            }
            return formatSuggestions.name(meantBy: name) != nil
        }
        if SchemaKeywords.contains(member.key) { return false }
        return keywordSuggestions.name(meantBy: member.key)
            .map(SchemaKeywords.affectTypes.contains) ?? false
    }

    /// Reports the names that are reported once each.
    mutating func finish(_ sink: inout DiagnosticSink) {
        for (name, offset, count) in unknownKeywords.all {
            sink.report(.unknownKeyword(name, nearest: nil, count: count), at: offset)
        }
        for (name, offset, count) in unknownFormats.all {
            sink.report(.unknownFormat(name, nearest: nil, count: count), at: offset)
        }
        for (name, offset, count) in untypedKeywords.all {
            sink.report(.untypedKeyword(name, count: count), at: offset)
        }
    }
}

extension JSONNode.Member {
    /// Whether the value describes a part of the schema's value that the generated types leave out.
    fileprivate func isUntyped(in schema: JSONNode) -> Bool {
        guard SchemaKeywords.untyped.contains(key) else { return false }
        return switch key {
        case "if": ["then", "else"].contains { schema[$0]?.hasOnlyProperties == false }
        case "dependencies", "dependentSchemas":
            value.members.contains { !$0.value.hasOnlyProperties }
        case "$dynamicRef", "$recursiveRef": true
        default: !value.members.isEmpty || value.kind == .array
        }
    }

    /// Whether the schemas in the value are read for types, and so are checked by themselves.
    fileprivate var isReadForTypes: Bool {
        switch key {
        case "additionalProperties", "allOf", "anyOf", "oneOf", "properties": true
        case "items": value.kind != .array
        default: false
        }
    }
}

extension JSONNode {
    /// Whether a schema that applies to some objects only says which properties they have. One that it refers to
    /// is checked by itself.
    fileprivate var hasOnlyProperties: Bool {
        members.allSatisfy { member in
            if member.key == "type" { return member.value.string == "object" }
            return ["$ref", "properties", "required"].contains(member.key)
                || SchemaKeywords.annotations.contains(member.key)
        }
    }
}
