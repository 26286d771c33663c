import EventCatalog
import StrictJSON

/// Which events have a value, to tell the values that identify an event from those of several.
struct KnownValues {
    private let expressions: [RuntimeExpression]
    private let isAnyOf: Bool
    private let evidence: TypeEvidence
    /// The number of events whose schemas specify a value, by expression.
    private var stated: [RuntimeExpression: [String: Int]] = [:]
    /// The number of events with a type, according to schemas and examples.
    private var types: [String: Int] = [:]
    private var fullNames: [String: Set<String>] = [:]
    /// The names from which types are derived.
    let nameKind: EventNameKind?

    init(
        of events: [SourceEvent], at expressions: [RuntimeExpression], options: ImportOptions,
        evidence: TypeEvidence
    ) {
        self.expressions = expressions
        self.isAnyOf = options.isAnyOf
        self.evidence = evidence
        nameKind = options.typeFrom ?? Self.distinctKind(of: events)
        for event in events {
            for expression in expressions + event.typeHeaders {
                for value in (evidence.stated(expression, in: event) ?? []).uniqued() {
                    stated[expression, default: [:]][value, default: 0] += 1
                }
            }
            guard let name = event.name(nameKind) else { continue }
            fullNames[EventNames.bare(name), default: []].insert(EventNames.withoutSlashes(name))
        }
        for type in events.flatMap(types) { types[type, default: 0] += 1 }
    }

    /// The kind of names that tells the events apart; `nil` if the most specific names do, or none.
    private static func distinctKind(of events: [SourceEvent]) -> EventNameKind? {
        func areDistinct(_ kind: EventNameKind?) -> Bool {
            let names = events.compactMap { $0.name(kind) }
            return names.count == events.count && Set(names).count == names.count
        }
        if areDistinct(nil) { return nil }
        return EventNameKind.allCases.first(where: areDistinct)
    }

    /// Whether the schemas of several events list each of the values.
    func areListed(_ values: [String], at expression: RuntimeExpression) -> Bool {
        !isCompound && values.allSatisfy { (stated[expression]?[$0] ?? 0) > 1 }
    }

    /// Whether the schemas of several events list one of the values.
    func isAnyListed(_ values: [String], at expression: RuntimeExpression) -> Bool {
        values.contains { (stated[expression]?[$0] ?? 0) > 1 }
    }

    /// Whether the types of an event according to schemas and examples are not those of another.
    func areUnique(of event: SourceEvent) -> Bool {
        let types = types(of: event)
        return !types.isEmpty && types.allSatisfy { self.types[$0] == 1 }
    }

    /// The value of the header field that, by its name, has the type, if it has only one.
    func headerValue(of event: SourceEvent) -> (name: String, value: String)? {
        guard !isCompound else { return nil }
        for expression in event.typeHeaders {
            guard case .header(let name) = expression,
                let values = evidence.stated(expression, in: event), values.count == 1,
                stated[expression]?[values[0]] == 1
            else { continue }
            return (name, values[0])
        }
        return nil
    }

    /// A name as a type, which is not that of an event with another name.
    func type(fromName name: String) -> String {
        let bare = EventNames.bare(name)
        return (fullNames[bare]?.count ?? 0) > 1 ? EventNames.withoutSlashes(name) : bare
    }

    private var isCompound: Bool { expressions.count > 1 && !isAnyOf }

    private func types(of event: SourceEvent) -> [String] {
        let lists = expressions.map { expression -> [String] in
            let values = evidence.stated(expression, in: event)
            if let values, values.count == 1 || isCompound { return values }
            let examples = evidence.examples(expression, in: event)
            guard let values else { return examples }
            let listed = examples.filter(values.contains)
            return areListed(values, at: expression) && !listed.isEmpty ? listed : values
        }
        guard isCompound else { return (lists.first { !$0.isEmpty } ?? []).uniqued() }
        let types = lists.reduce([""]) { types, values in
            values.isEmpty ? types : types.flatMap { type in values.map { "\(type).\($0)" } }
        }
        return lists.allSatisfy(\.isEmpty) ? [] : types.uniqued()
    }
}

extension SourceEvent {
    /// The header fields whose names are conventional for event types.
    fileprivate var typeHeaders: [RuntimeExpression] {
        headers.map(\.name).filter { name in
            !TransportHeaders.contains(name) && TypeNames.rank(ofHeader: name) != nil
        }.map { .header($0) }.uniqued()
    }
}
