import WebhookEvents

/// The requirements of a union: at most one rule for each JSON kind, except for objects, which may have
/// several rules if a property, the tag, determines the rule, or a key that each requires.
struct Union {
    struct Object {
        var rule: Rule
        /// The values of the tag that identify this object.
        var tags: [JSONValue] = []
        var isTagOptional = true
        /// The required key that only this object has.
        var key: String?
    }

    /// The rules of all kinds except objects.
    var others: [JSONKind: Rule] = [:]
    var objects: [Object] = []
    var tag: String?

    /// The requirements for one value.
    enum Choice {
        case rule(Rule)
        /// The value is of an unlisted variant if it does not match the rule.
        case ruleOrUnlisted(Rule)
        /// A variant that the catalog does not list, which may be any value.
        case unlisted
        /// The union has no variant of the value's kind.
        case wrongKind
        /// The tag is missing, or its kind is not that of a tag.
        case wrongTag
    }

    func choice(for value: JSONValue) -> Choice {
        guard case .object = value else {
            return others[value.kind].map { .rule($0) } ?? .wrongKind
        }
        let keyed = objects.filter { $0.key != nil }
        if !keyed.isEmpty {
            let present = keyed.filter { $0.key.flatMap { value[$0] } != nil }
            return present.count == 1 ? .ruleOrUnlisted(present[0].rule) : .unlisted
        }
        guard let tag else { return objects.first.map { .rule($0.rule) } ?? .wrongKind }
        guard let found = value[tag] else { return withoutTag ?? .wrongTag }
        if let object = objects.first(where: { $0.tags.contains(found) }) {
            return .rule(object.rule)
        }
        if found == .null, let withoutTag { return withoutTag }
        guard objects.contains(where: { $0.tags.contains { $0.kind == found.kind } }) else {
            return .wrongTag
        }
        return found.kind == .boolean ? withoutTag ?? .unlisted : .unlisted
    }

    private var withoutTag: Choice? {
        let candidates = objects.filter(\.isTagOptional)
        if candidates.count > 1 { return .unlisted }
        return candidates.first.map { .rule($0.rule) }
    }
}
