import WebhookEvents

/// The result of checking a value against the catalog.
struct Judgement {
    /// The first location, in the order of the body, at which the value violates the catalog; a missing
    /// key is located at the end of its object.
    private(set) var failure: BodyPath?

    /// The locations before it for which the oracle cannot determine whether they are refused.
    private(set) var doubts: [BodyPath] = []

    init(failure: BodyPath? = nil) {
        self.failure = failure
    }

    /// A result that depends on what is at a location, or inside it.
    init(doubt: BodyPath) {
        doubts = [doubt]
    }

    /// Whether a value certainly conforms.
    var isCertain: Bool { failure == nil && doubts.isEmpty }

    /// Whether a change at a location may be the reason why the value is refused or accepted.
    func doubts(at path: BodyPath) -> Bool {
        doubts.contains { doubt in
            let count = min(doubt.steps.count, path.steps.count)
            return doubt.steps.prefix(count) == path.steps.prefix(count)
        }
    }

    mutating func judge(_ value: JSONValue, by rule: Rule, at path: BodyPath) {
        if value == .null, rule.isNullable { return }
        switch (rule.demand, value) {
        case (.anything, _): break
        case (.unsure, _): doubts.append(path)
        case (.union(let union), _): judge(value, by: union, at: path)
        case (.scalar(let scalar), _): if !scalar.accepts(value) { failure = path }
        case (.array(let rule), .array(let elements)):
            for (index, element) in elements.enumerated() where failure == nil {
                judge(element, by: rule, at: path / index)
            }
        case (.map(let rule), .object(let members)):
            for (key, member) in members where failure == nil {
                judge(member, by: rule, at: path / key)
            }
        case (.object(let fields), .object(let members)):
            judge(members, fields, of: rule, at: path)
        case (.array, _), (.map, _), (.object, _): failure = path
        }
    }

    private mutating func judge(
        _ members: JSONObject, _ fields: [Rule.Field], of rule: Rule, at path: BodyPath
    ) {
        var found: Set<String> = []
        for (key, value) in members {
            guard let field = rule.fields[key] else { continue }
            found.insert(key)
            if value == .null, !field.isRequired { continue }
            judge(value, by: field.rule, at: path / key)
            if failure != nil { return }
        }
        if let missing = fields.first(where: { $0.isRequired && !found.contains($0.name) }) {
            failure = path / missing.name
        }
    }

    private mutating func judge(_ value: JSONValue, by union: Union, at path: BodyPath) {
        switch union.choice(for: value) {
        case .rule(let rule): judge(value, by: rule, at: path)
        case .ruleOrUnlisted(let rule):
            var trial = Judgement()
            trial.judge(value, by: rule, at: path)
            doubts += trial.doubts
        case .unlisted: break
        case .wrongKind: failure = path
        case .wrongTag: failure = path / (union.tag ?? "")
        }
    }
}
