import StrictJSON

/// Guesses which schemas of a document are events, by their names.
enum EventSchemas {
    private static let containers = [["components", "schemas"], ["definitions"], ["$defs"]]
    private static let otherWords = ["payload", "message", "callback", "hook"]

    /// The glob for the likeliest schemas of a document, to propose it to the user.
    static func proposal(in roots: [Located]) -> SchemaProposal? {
        let candidates = roots.flatMap { root in
            containers.compactMap { container -> SchemaProposal? in
                let owner = container.reduce(root as Located?) { $0?[$1] }
                let schemas = (owner?.members ?? []).filter { $0.value.value.isObjectLike }
                return proposal(for: schemas, in: "#\(JSONPointer(tokens: container))/")
            }
        }
        return candidates.first { !$0.pattern.hasSuffix("/*") } ?? candidates.first
    }

    private static func proposal(
        for schemas: [(key: String, value: Located)], in container: String
    ) -> SchemaProposal? {
        guard !schemas.isEmpty else { return nil }
        for words in [EventNames.words, otherWords] {
            let forms: [(String) -> [String]] = [
                { name in words.compactMap { ending(of: name, $0).map { "*\($0)" } } },
                { name in words.compactMap { inside(name, $0).map { "*\($0)*" } } },
            ]
            let list = schemas.filter { !forms[1]($0.key).isEmpty }
                .map { (key: $0.key, count: listedCount($0.value)) }
                .max { $0.count < $1.count }
            for form in forms {
                var counts: [String: Int] = [:]
                for pattern in schemas.map(\.key).flatMap(form) {
                    counts[pattern, default: 0] += 1
                }
                let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
                if let list, list.count > best?.value ?? 1 {
                    return SchemaProposal(pattern: container + list.key, count: 1)
                }
                if let best {
                    return SchemaProposal(pattern: container + best.key, count: best.value)
                }
            }
        }
        return alike(schemas, in: container)
            ?? SchemaProposal(pattern: container + "*", count: schemas.count)
    }

    /// A glob for the schemas with a type that is their own, if their names begin or end alike.
    private static func alike(
        _ schemas: [(key: String, value: Located)], in container: String
    ) -> SchemaProposal? {
        let typed = schemas.filter { hasOwnType($0.value) }.map(\.key)
        guard typed.count > 1, let first = typed.first else { return nil }
        let start = typed.reduce(first) { $0.commonPrefix(with: $1) }
        let end = typed.reduce(first) { left, right in
            String(
                String(left.reversed()).commonPrefix(with: String(right.reversed())).reversed())
        }
        let globs = [end.count > 2 ? "*" + end : nil, start.count > 2 ? start + "*" : nil]
        return globs.compactMap(\.self).map { glob in
            let count = schemas.count { Glob(text: glob).matches($0.key) }
            return SchemaProposal(pattern: container + glob, count: count)
        }.min { $0.count < $1.count }
    }

    /// Whether a schema has a property that is called like event types, and has one value.
    static func hasOwnType(_ schema: Located) -> Bool {
        let parts = [schema] + (schema["allOf"]?.elements ?? [])
        return parts.flatMap { $0["properties"]?.members ?? [] }.contains { name, property in
            TypeNames.rank(of: name).map { $0 <= TypeNames.lastCertain } == true
                && property.value.constants?.count == 1
        }
    }

    /// The number of schemas that a schema lists in a union or a mapping.
    private static func listedCount(_ schema: Located) -> Int {
        ([schema] + (schema["allOf"]?.elements ?? [])).map { part in
            let unions = ["oneOf", "anyOf"].map { part[$0]?.elements.count ?? 0 }
            return max(
                unions.max() ?? 0, part["discriminator"]?["mapping"]?.members.count ?? 0)
        }.max() ?? 0
    }

    /// A word at the end of a name, as it is written there.
    private static func ending(of name: String, _ word: String) -> String? {
        name.lowercased().hasSuffix(word) ? String(name.suffix(word.count)) : nil
    }

    /// A word in a name, as it is written there.
    private static func inside(_ name: String, _ word: String) -> String? {
        [word.capitalizedFirst, word].first { name.contains($0) }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
