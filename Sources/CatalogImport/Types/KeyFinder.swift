import EventCatalog
import StrictJSON

/// Finds the object of which a message has one key, which is its type: one with optional properties
/// that are objects.
struct KeyFinder {
    let events: [SourceEvent]
    let selection: SchemaSelection

    private typealias Key = (name: String, schema: Located)

    /// The keys of the body, if its schema or its examples say that there is one of them; reports that.
    func find() -> KeyTypes? {
        guard events.count == 1, let body = events[0].body else { return nil }
        let keys = keys(of: body, allowingArrays: false)
        let isOne =
            isOneByStructure(body, keys)
            || (keys.count > 2 && (isOneByDescription(body) || isOneByExamples(keys)))
        guard keys.count > 1, isOne, mayBeOne(keys) else { return nil }
        let object = JSONPointer(tokens: [])
        let text = RuntimeExpression.payload(object).text
        selection.view.remarks.add(.typeAtKey(text), at: events[0].location)
        return KeyTypes(object: object, keys: [events[0].location: keys])
    }

    /// The keys of an object at a location in all messages; `nil` if one of them has none there.
    func types(at object: JSONPointer) -> KeyTypes? {
        var found: [DocumentLocation: [Key]] = [:]
        for event in events {
            let schema = event.body.flatMap { selection.schema(at: object.tokens, in: $0) }
            let keys = schema.map { self.keys(of: $0, allowingArrays: true) } ?? []
            if keys.isEmpty { return nil }
            found[event.location] = keys
        }
        return KeyTypes(object: object, keys: found)
    }

    /// The keys of the body that may be types, to propose them.
    var candidates: [String] {
        guard events.count == 1, let body = events[0].body else { return [] }
        let keys = keys(of: body, allowingArrays: false)
        return keys.count > 1 && mayBeOne(keys) ? keys.map(\.name) : []
    }

    /// The properties of an object that may be missing, and whose values are objects.
    private func keys(of schema: Located, allowingArrays: Bool) -> [Key] {
        let parts = selection.view.parts(of: schema)
        let branches = parts.flatMap { selection.view.alternatives(of: $0) }.flatMap(\.self)
        let required = Set(parts.flatMap(\.requiredNames))
        var seen = required
        return (parts + branches.flatMap { selection.view.parts(of: $0) })
            .flatMap { $0["properties"]?.members ?? [] }
            .filter { name, property in
                isStructured(property, allowingArrays) && seen.insert(name).inserted
            }
            .map { ($0.key, $0.value) }
    }

    private func isStructured(_ schema: Located, _ allowingArrays: Bool) -> Bool {
        selection.view.parts(of: schema).contains { part in
            let branches = selection.view.alternatives(of: part).flatMap(\.self)
            return ([part] + branches.flatMap { selection.view.parts(of: $0) }).contains { inner in
                inner.value.allows("object") || inner.value["properties"] != nil
                    || (allowingArrays && inner.value.allows("array"))
            }
        }
    }

    // MARK: - Evidence that there is one key

    /// Whether each alternative requires another one of the keys, or there is one property more than
    /// those that are required.
    private func isOneByStructure(_ body: Located, _ keys: [Key]) -> Bool {
        let names = Set(keys.map(\.name))
        let parts = selection.view.parts(of: body)
        let required = Set(parts.flatMap(\.requiredNames)).count
        return parts.contains { part in
            if part.value["maxProperties"]?.number?.text == String(required + 1) { return true }
            let branches = part["oneOf"]?.elements ?? []
            let own = branches.map { branch in
                names.intersection(selection.view.parts(of: branch).flatMap(\.requiredNames))
            }
            return branches.count > 1 && own.allSatisfy { $0.count == 1 }
                && Set(own).count == own.count
        }
    }

    private func isOneByDescription(_ body: Located) -> Bool {
        let phrases = ["at most one of", "exactly one of", "only one of", "one and only one"]
        let texts =
            selection.view.parts(of: body).map { $0.text("description") }
            + [events[0].description]
        let text = texts.compactMap(\.self).joined(separator: " ").lowercased()
        return phrases.contains(where: text.contains)
    }

    /// Whether there are examples of several keys.
    private func isOneByExamples(_ keys: [Key]) -> Bool {
        let present = present(keys)
        return present.allSatisfy { $0.count == 1 } && Set(present).count > 1
    }

    /// Whether no example has several of the keys.
    private func mayBeOne(_ keys: [Key]) -> Bool { present(keys).allSatisfy { $0.count < 2 } }

    /// The keys in each example.
    private func present(_ keys: [Key]) -> [Set<String>] {
        let names = Set(keys.map(\.name))
        return events[0].examples.compactMap(\.exampleBody).map { example in
            Set(example.members.filter { $0.value.value != .null }.map(\.key))
                .intersection(names)
        }
    }
}

extension Located {
    fileprivate var requiredNames: [String] {
        (value["required"]?.array ?? []).compactMap(\.string)
    }
}
