import EventCatalog
import StrictJSON

/// The values of expressions in the messages of an event, according to the source.
struct TypeEvidence {
    let view: SchemaView

    /// The values that schemas specify.
    func stated(_ expression: RuntimeExpression, in event: SourceEvent) -> [String]? {
        switch expression {
        case .payload(let pointer), .request(let pointer):
            event.body.flatMap { view.values(at: pointer.tokens, in: $0) }
        case .header(let name):
            event.header(name)?.schema.flatMap { view.values(at: [], in: $0) }
        }
    }

    /// The values that schemas specify, or that examples have.
    func shown(_ expression: RuntimeExpression, in event: SourceEvent) -> [String]? {
        let values = stated(expression, in: event)
        if let values, values.count == 1 { return values }
        if let values, let value = values.first(where: event.isCalled) { return [value] }
        let examples = examples(expression, in: event)
        return examples.isEmpty ? values : examples
    }

    private func examples(_ expression: RuntimeExpression, in event: SourceEvent) -> [String] {
        switch expression {
        case .header(let name):
            let header = event.header(name)
            let inSchema = header?.schema.map(examples) ?? []
            return ([header?.example].compactMap(\.self) + inSchema).uniqued()
        case .payload(let pointer), .request(let pointer):
            let bodies = event.examples.compactMap { $0[pointer]?.string }
            if !bodies.isEmpty { return bodies.uniqued() }
            let selection = SchemaSelection(view: view)
            return event.body.flatMap { selection.schema(at: pointer.tokens, in: $0) }.map(examples)
                ?? []
        }
    }

    private func examples(of schema: Located) -> [String] {
        view.parts(of: schema).flatMap { part in
            [part.value["example"], part.value["default"]].compactMap { $0?.string }
                + (part.value["examples"]?.array ?? []).compactMap(\.string)
        }.uniqued()
    }
}

extension SourceEvent {
    func header(_ name: String) -> Header? {
        headers.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Whether a type is one of the source's names for the event, in any spelling.
    func isCalled(_ type: String) -> Bool {
        let type = TypeNames.normalized(type)
        return !type.isEmpty && names.contains { TypeNames.normalized($0.text) == type }
    }
}
