import WebhookEvents

/// What a union demands: at most one rule for each kind of JSON, but several for objects where the
/// value of one property, the tag, tells which.
struct Union {
    struct Object {
        var rule: Rule
        /// The values of the tag that tell this object.
        var tags: [JSONValue] = []
        var isTagOptional = true
    }

    /// The rules of all kinds but objects.
    var others: [JSONKind: Rule] = [:]
    var objects: [Object] = []
    var tag: String?

    /// What is demanded of one value.
    enum Choice {
        case rule(Rule)
        /// A variant that the catalog does not list: anything.
        case unlisted
        /// The value is of no kind that the union has.
        case wrongKind
        /// The tag is not there, or of no kind that a tag has.
        case wrongTag
    }

    func choice(for value: JSONValue) -> Choice {
        guard case .object = value else {
            return others[value.kind].map { .rule($0) } ?? .wrongKind
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
