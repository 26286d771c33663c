import EventCatalog
import StrictJSON

/// Finds the expressions whose values distinguish the events of a source.
struct DiscriminatorFinder {
    private let events: [SourceEvent]
    private let view: SchemaView
    private let candidates: [DiscriminatorCandidate]

    init(events: [SourceEvent], view: SchemaView) {
        self.events = events
        self.view = view
        let evidence = TypeEvidence(view: view)
        let expressions = Self.expressions(in: events, view: view)
        candidates = expressions.map { expression in
            DiscriminatorCandidate(
                expression: expression, rank: TypeNames.rank(of: expression),
                stated: events.map { evidence.stated(expression, in: $0) },
                shown: events.map { evidence.shown(expression, in: $0) },
                isNamed: events.contains { view.isDiscriminator(expression, of: $0.body) })
        }
    }

    /// The expressions of a discriminator, of which there are several for a compound one; `nil` if
    /// the source does not determine it.
    func find() -> [RuntimeExpression]? {
        // Values that match the names of the events are certain, whether they come from schemas or
        // from examples.
        let called =
            single(\.stated, missing: 0, called: .all) ?? single(\.shown, missing: 0, called: .all)
            ?? compound(\.shown, mustBeCalled: true)
        if let called { return called }
        let stated =
            single(\.stated, missing: 0) ?? compound(\.stated)
            ?? single(\.stated, missing: events.count / 4)
            ?? single(\.stated, missing: 0, repeated: events.count / 4)
        if let stated { return stated }
        return single(\.shown, missing: events.count / 2, called: .all)
            ?? single(\.shown, missing: events.count / 4, repeated: events.count / 4, called: .most)
            ?? certain(\.shown) ?? versioned()
    }

    /// A field that hardly any other property is called, if events with the same value are versions
    /// of one type.
    private func versioned() -> [RuntimeExpression]? {
        let evidence = VersionEvidence(selection: SchemaSelection(view: view))
        let fitting = candidates.filter { candidate in
            guard candidate.isCertain,
                candidate.stated.allSatisfy({ $0?.count == 1 })
            else { return false }
            let groups = Dictionary(grouping: events.indices) { candidate.stated[$0]?.first }
            return groups.values.allSatisfy { indices in
                guard indices.count > 1, let first = indices.first else { return true }
                return evidence.paths(in: events[first].body, at: []).contains { path in
                    let versions = indices.map { index in
                        evidence.values(of: events[index], body: events[index].body, at: path)
                    }
                    let all = versions.flatMap(\.self)
                    return versions.allSatisfy { !$0.isEmpty } && Set(all).count == all.count
                }
            }
        }
        return fitting.min { isBetter($0, $1, \.stated) }.map { [$0.expression] }
    }

    /// How many events must have names that match their values.
    private enum Called {
        case all, most, any
    }

    /// The expressions to propose to the user.
    var proposals: [String] {
        candidates.filter { $0.rank != nil }
            .sorted { ($0.depth, $0.rank ?? 0) < ($1.depth, $1.rank ?? 0) }
            .map { $0.expression.text }
    }

    private func single(
        _ values: KeyPath<DiscriminatorCandidate, [[String]?]>, missing: Int, repeated: Int = 0,
        called: Called = .any
    ) -> [RuntimeExpression]? {
        let fitting = candidates.filter { candidate in
            let lists = candidate[keyPath: values]
            let known = lists.compactMap(\.self)
            guard !known.isEmpty, lists.count - known.count <= missing,
                Self.repetitions(known) <= repeated
            else { return false }
            switch called {
            case .all: return calledCount(lists) == known.count
            case .most: return candidate.isCertain && calledCount(lists) * 2 > known.count
            case .any:
                return candidate.rank != nil || candidate.isNamed
                    || calledCount(lists) * 2 > events.count
                    || (candidate.depth == 1
                        && (events.count > 1 || isInBranches(candidate.expression)))
            }
        }
        return fitting.min { isBetter($0, $1, values) }.map { [$0.expression] }
    }

    /// Whether each alternative of the only body has another value.
    private func isInBranches(_ expression: RuntimeExpression) -> Bool {
        guard case .payload(let pointer) = expression, let body = events.first?.body else {
            return false
        }
        return view.parts(of: body).flatMap { view.alternatives(of: $0) }.contains { branches in
            let values = branches.map { view.values(at: pointer.tokens, in: $0) ?? [] }
            return branches.count > 1 && values.allSatisfy { $0.count == 1 }
                && Set(values).count == values.count
        }
    }

    /// A field that hardly any other property is called, if its values distinguish the events.
    private func certain(_ values: KeyPath<DiscriminatorCandidate, [[String]?]>)
        -> [RuntimeExpression]?
    {
        let fitting = candidates.filter { candidate in
            let known = candidate[keyPath: values].compactMap(\.self)
            return candidate.isCertain && known.count == events.count
                && Self.repetitions(known) == 0
        }
        return fitting.min { isBetter($0, $1, values) }.map { [$0.expression] }
    }

    private func isBetter(
        _ left: DiscriminatorCandidate, _ right: DiscriminatorCandidate,
        _ values: KeyPath<DiscriminatorCandidate, [[String]?]>
    ) -> Bool {
        let called = (calledCount(left[keyPath: values]), calledCount(right[keyPath: values]))
        if called.0 != called.1 { return called.0 > called.1 }
        if (left.rank == nil) != (right.rank == nil) { return left.rank != nil }
        return (left.depth, left.rank ?? 0) < (right.depth, right.rank ?? 0)
    }

    /// The number of events whose names match their values.
    private func calledCount(_ lists: [[String]?]) -> Int {
        zip(events, lists).count { event, values in
            values.map { $0.allSatisfy(event.isCalled) } ?? false
        }
    }

    /// Two expressions that together distinguish the events: the first has a value in each, the
    /// second in events that share the value of the first.
    private func compound(
        _ values: KeyPath<DiscriminatorCandidate, [[String]?]>, mustBeCalled: Bool = false
    ) -> [RuntimeExpression]? {
        let known = candidates.filter { candidate in
            candidate.rank != nil && candidate[keyPath: values].contains { $0 != nil }
        }.prefix(40)
        var best: (first: DiscriminatorCandidate, second: DiscriminatorCandidate, called: Int)?
        for first in known where first[keyPath: values].allSatisfy({ $0 != nil }) {
            for second in known where second.expression != first.expression {
                let lists = joined(first[keyPath: values], second[keyPath: values])
                guard Self.repetitions(lists) == 0 else { continue }
                let called = calledCount(lists)
                guard !mustBeCalled || called == events.count else { continue }
                let isBetter =
                    best.map { best in
                        (-called, first.depth + second.depth, first.rank ?? 0)
                            < (
                                -best.called, best.first.depth + best.second.depth,
                                best.first.rank ?? 0
                            )
                    } ?? true
                if isBetter { best = (first, second, called) }
            }
        }
        return best.map { [$0.first.expression, $0.second.expression] }
    }

    private func joined(_ first: [[String]?], _ second: [[String]?]) -> [[String]] {
        zip(first, second).map { first, second in
            (first ?? []).flatMap { head in second?.map { "\(head).\($0)" } ?? [head] }
        }
    }

    /// The number of values that an earlier event has as well.
    private static func repetitions(_ lists: [[String]]) -> Int {
        let values = lists.flatMap { $0.uniqued() }
        return values.count - Set(values).count
    }

    private static func expressions(
        in events: [SourceEvent], view: SchemaView
    ) -> [RuntimeExpression] {
        var counts: [RuntimeExpression: Int] = [:]
        var order: [RuntimeExpression] = []
        func count(_ expression: RuntimeExpression) {
            if counts.updateValue((counts[expression] ?? 0) + 1, forKey: expression) == nil {
                order.append(expression)
            }
        }
        for event in events {
            for header in event.headers where !TransportHeaders.contains(header.name) {
                count(.header(header.name))
            }
            // The fields of a form have no properties.
            let depth = event.form == nil ? 3 : 1
            let leaves = event.body.map { view.leaves(of: $0, depth: depth) } ?? []
            for path in leaves.map(\.path).uniqued() { count(.payload(JSONPointer(tokens: path))) }
        }
        return order.filter { (counts[$0] ?? 0) * 2 >= events.count }
    }
}

extension TypeNames {
    static func rank(of expression: RuntimeExpression) -> Int? {
        switch expression {
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
            pointer.tokens.last.flatMap { rank(of: $0) }
        case .header(let name): rank(ofHeader: name)
        }
    }
}

extension SchemaView {
    /// Whether the `discriminator` of a schema names a property and maps its values.
    fileprivate func isDiscriminator(_ expression: RuntimeExpression, of body: Located?) -> Bool {
        guard let body, case .payload(let pointer) = expression, pointer.tokens.count == 1 else {
            return false
        }
        return parts(of: body).contains { part in
            discriminatorName(of: part) == pointer.tokens[0] && identifiesSchemas(part)
        }
    }
}

extension RuntimeExpression {
    /// Whether the value is in the body rather than in a header field.
    var isInBody: Bool {
        if case .header = self { false } else { true }
    }
}
