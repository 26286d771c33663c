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
                    type: type, source: event, body: draft.body, values: draft.values))
        }
        guard typed.isEmpty else { return typed }
        let type = try nameType(of: event)
        return type.isEmpty ? [] : [TypedEvent(type: type, source: event, body: event.body)]
    }

    private func anyOf(_ event: SourceEvent) -> [Draft] {
        expressions.lazy
            .compactMap { expression -> [Draft]? in
                guard let values = values(expression, in: event, body: event.body) else {
                    return nil
                }
                return values.map { narrowed(Draft(parts: [], body: event.body), expression, $0) }
            }.first ?? []
    }

    /// All combinations of values, each narrowed by those of the expressions before.
    private func compound(_ event: SourceEvent) -> [Draft] {
        var drafts = [Draft(body: event.body)]
        for (index, expression) in expressions.enumerated() {
            drafts = drafts.flatMap { draft -> [Draft] in
                guard let values = values(expression, in: event, body: draft.body) else {
                    guard index == 0, expressions.count > 1 else { return [draft] }
                    var named = draft
                    named.parts = [head(of: event)]
                    return [named]
                }
                return values.map { narrowed(draft, expression, $0) }
            }
        }
        return drafts
    }

    private func narrowed(
        _ draft: Draft, _ expression: RuntimeExpression, _ value: String
    ) -> Draft {
        var draft = draft
        draft.parts.append(value)
        if case .payload(let pointer) = expression {
            let path = pointer.tokens
            draft.body = draft.body.map { selection.selected($0, where: path, is: value) }
            draft.values.append((path, value))
        }
        return draft
    }

    private func values(
        _ expression: RuntimeExpression, in event: SourceEvent, body: Located?
    ) -> [String]? {
        var narrowed = event
        narrowed.body = body
        if let stated = evidence.stated(expression, in: narrowed) {
            return chosen(from: stated, at: expression, of: event)
        }
        if let (name, value) = known.headerValue(of: event), !isHeader(expression) {
            view.remarks.add(.typeFromHeader(name), at: event.location)
            return [value]
        }
        let shown = evidence.examples(expression, in: narrowed)
        let called = shown.filter(event.isCalled)
        // With a chosen kind of names, other examples do not count.
        let isUnique = options.typeFrom == nil && known.areUnique(of: event)
        guard !shown.isEmpty, !called.isEmpty || isUnique else { return nil }
        view.remarks.add(.typeFromExample, at: event.location)
        return called.isEmpty ? shown : called
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

    private func isHeader(_ expression: RuntimeExpression) -> Bool {
        if case .header = expression { true } else { false }
    }

    /// The first part of a compound that no schema specifies: the name, without the values of the
    /// parts after it.
    private func head(of event: SourceEvent) -> String {
        guard let name = event.name(options.typeFrom).map(EventNames.bare) else { return "" }
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

    private func nameType(of event: SourceEvent) throws(ImportError) -> String {
        guard let name = event.name(options.typeFrom) else {
            guard let kind = options.typeFrom else {
                view.remarks.add(.noName, at: event.location)
                return ""
            }
            throw .nameNeeded(
                kind, has: event.names.map(\.kind).uniqued(), location: event.location)
        }
        view.remarks.add(.typeFromName, at: event.location)
        return options.type(fromName: known.type(fromName: name))
    }
}
