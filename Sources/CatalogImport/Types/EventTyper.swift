import EventCatalog
import StrictJSON

/// Determines the types of events: one described message may have several.
struct EventTyper {
    private let expressions: [RuntimeExpression]
    private let options: ImportOptions
    private let view: SchemaView
    private let selection: SchemaSelection
    private let evidence: TypeEvidence
    private let known: KnownValues

    /// A partially determined type, with the constant values in its bodies.
    private struct Draft {
        var parts: [String] = []
        var body: Located?
        var values: [(path: [String], value: String)] = []
        var headers: [(name: String, value: String)] = []
        var origin = TypeOrigin.schema
    }

    /// The values of an expression in an event.
    private struct Values {
        var values: [String]
        var origin = TypeOrigin.schema
    }

    init(
        _ events: [SourceEvent], expressions: [RuntimeExpression], options: ImportOptions,
        view: SchemaView, selection: SchemaSelection
    ) {
        self.expressions = expressions
        self.options = options
        self.view = view
        self.selection = selection
        evidence = TypeEvidence(view: view)
        known = KnownValues(of: events, at: expressions, options: options, evidence: evidence)
    }

    func types(of event: SourceEvent) throws(ImportError) -> [TypedEvent] {
        let drafts = options.isAnyOf ? anyOf(event) : compound(event)
        var typed: [TypedEvent] = []
        for draft in drafts {
            let type = draft.parts.joined(separator: ".")
            guard !type.isEmpty else { continue }
            typed.append(
                TypedEvent(
                    type: type, source: event, body: draft.body, values: draft.values,
                    headers: draft.headers, origin: draft.origin))
        }
        guard typed.isEmpty else { return typed }
        let type = try nameType(of: event)
        guard !type.isEmpty else { return [] }
        return [
            TypedEvent(
                type: type, source: event, body: event.body, headers: typeHeader(type),
                origin: .name)
        ]
    }

    /// The header field that contains a type that no schema specifies.
    private func typeHeader(_ type: String) -> [(name: String, value: String)] {
        guard expressions.count == 1, case .header(let name) = expressions[0] else { return [] }
        return [(name, type)]
    }

    private func anyOf(_ event: SourceEvent) -> [Draft] {
        expressions.lazy
            .compactMap { expression -> [Draft]? in
                guard let values = values(expression, in: event, body: event.body) else {
                    return nil
                }
                return narrowed(Draft(body: event.body), expression, values)
            }.first ?? []
    }

    /// All combinations of values, each narrowed by those of the expressions before.
    private func compound(_ event: SourceEvent) -> [Draft] {
        var drafts = [Draft(body: event.body)]
        for (index, expression) in expressions.enumerated() {
            drafts = drafts.flatMap { draft -> [Draft] in
                guard let values = values(expression, in: event, body: draft.body) else {
                    guard index == 0, expressions.count > 1 else { return [draft] }
                    let head = Values(values: [head(of: event)], origin: .name)
                    return narrowed(draft, expression, head, isNarrowing: false)
                }
                return narrowed(draft, expression, values)
            }
        }
        return drafts
    }

    /// A draft for each value. Only values that a schema or an example has narrow the body.
    private func narrowed(
        _ draft: Draft, _ expression: RuntimeExpression, _ values: Values,
        isNarrowing: Bool = true
    ) -> [Draft] {
        values.values.map { value in
            var draft = draft
            draft.parts.append(value)
            draft.origin = max(draft.origin, values.origin)
            switch expression {
            case .header(let name): draft.headers.append((name, value))
            case .payload(let pointer) where isNarrowing:
                let path = pointer.tokens
                draft.body = draft.body.map { selection.selected($0, where: path, is: value) }
                draft.values.append((path, value))
            case .payload, .request, .outer: break
            }
            return draft
        }
    }

    private func values(
        _ expression: RuntimeExpression, in event: SourceEvent, body: Located?
    ) -> Values? {
        var narrowed = event
        narrowed.body = body
        if let stated = evidence.stated(expression, in: narrowed) {
            return Values(values: chosen(from: stated, at: expression, of: event))
        }
        if let (name, value) = known.headerValue(of: event), expression.isInBody {
            view.remarks.add(.typeFromHeader(name), at: event.location)
            return Values(values: [value], origin: .header)
        }
        let shown = evidence.examples(expression, in: narrowed)
        let called = shown.filter(event.isCalled)
        // With a chosen kind of names, other examples do not count.
        let isUnique = options.typeFrom == nil && known.areUnique(of: event)
        guard !shown.isEmpty, !called.isEmpty || isUnique else { return nil }
        view.remarks.add(.typeFromExample, at: event.location)
        return Values(values: called.isEmpty ? shown : called, origin: .example)
    }

    /// The types of an event among those that its schema lists: all of them, or the one that an
    /// example or a name has, if other events list them as well.
    private func chosen(
        from stated: [String], at expression: RuntimeExpression, of event: SourceEvent
    ) -> [String] {
        guard stated.count > 1 else { return stated }
        let shown = evidence.examples(expression, in: event).filter(stated.contains)
        if known.areListed(stated, at: expression), !shown.isEmpty, known.areUnique(of: event) {
            if !shown.allSatisfy(event.isCalled) {
                view.remarks.add(.typeChosenByExample, at: event.location)
            }
            return shown
        }
        let called = stated.filter(event.isCalled)
        guard called.count == 1, known.isAnyListed(stated, at: expression) else { return stated }
        view.remarks.add(.typeChosenByName, at: event.location)
        return called
    }

    /// The first part of a compound that no schema specifies: the name, without the values of the
    /// parts after it.
    private func head(of event: SourceEvent) -> String {
        guard let name = event.name(known.nameKind).map(EventNames.bare) else { return "" }
        view.remarks.add(.typeFromName, at: event.location)
        var scalars = name.unicodeScalars[...]
        for expression in expressions.dropFirst().reversed() {
            let values = evidence.stated(expression, in: event) ?? []
            guard let value = values.first(where: { name.hasSuffix($0) && $0 != name }) else {
                continue
            }
            scalars = scalars.dropLast(value.unicodeScalars.count)
            while let last = scalars.last, !last.properties.isAlphabetic,
                last.properties.numericType == nil
            {
                scalars.removeLast()
            }
        }
        return options.type(fromName: String(scalars))
    }

    /// Reports an event whose schema lists properties, but not the one with the type.
    private func remarkWithoutType(_ event: SourceEvent) {
        guard let body = event.body, !selection.names(of: body).isEmpty,
            let first = expressions.first, expressions.allSatisfy(\.isInBody)
        else { return }
        let isThere = expressions.contains { expression in
            guard case .payload(let pointer) = expression else { return true }
            return selection.schema(at: pointer.tokens, in: body) != nil
        }
        if !isThere { view.remarks.add(.noTypeProperty(first.text), at: event.location) }
    }

    private func nameType(of event: SourceEvent) throws(ImportError) -> String {
        guard let name = event.name(known.nameKind) else {
            guard let kind = options.typeFrom else {
                view.remarks.add(.noName, at: event.location)
                return ""
            }
            throw .nameNeeded(
                kind, has: event.names.map(\.kind).uniqued(), location: event.location)
        }
        view.remarks.add(.typeFromName, at: event.location)
        remarkWithoutType(event)
        return options.type(fromName: known.type(fromName: name))
    }
}
