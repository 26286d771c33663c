import EventCatalog
import StrictJSON

/// The values of expressions in the messages of an event, according to the source.
struct TypeEvidence {
    let view: SchemaView
    private let selection: SchemaSelection

    init(view: SchemaView) {
        self.view = view
        selection = SchemaSelection(view: view)
    }

    /// The values that schemas specify.
    func stated(_ expression: RuntimeExpression, in event: SourceEvent) -> [String]? {
        switch expression {
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
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

    /// The values in examples: those of bodies, or else those of the schemas on the path.
    func examples(_ expression: RuntimeExpression, in event: SourceEvent) -> [String] {
        switch expression {
        case .header(let name):
            let header = event.header(name)
            let inSchema = (header?.schema.map(examples) ?? []).compactMap(\.string)
            return ([header?.example].compactMap(\.self) + inSchema).uniqued()
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
            let bodies = event.examples.compactMap { $0.exampleBody?.value[pointer]?.string }
            if !bodies.isEmpty { return bodies.uniqued() }
            let found = pointer.tokens.indices.reversed().lazy.map { index -> [String] in
                let path = Array(pointer.tokens[...index])
                let rest = JSONPointer(tokens: Array(pointer.tokens[(index + 1)...]))
                let schema = event.body.flatMap { selection.schema(at: path, in: $0) }
                return (schema.map(examples) ?? []).compactMap { $0[rest]?.string }.uniqued()
            }
            if let values = found.first(where: { !$0.isEmpty }) { return values }
            return (event.body.map(examples) ?? []).compactMap { $0[pointer]?.string }.uniqued()
        }
    }

    private func examples(of schema: Located) -> [JSONValue] {
        view.parts(of: schema).flatMap { part in
            part.examples.map(\.value) + [part.value["default"]].compactMap(\.self)
        }
    }
}

extension SourceEvent {
    func header(_ name: String) -> Header? {
        headers.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Whether a type is one of the source's names for the event, in any spelling.
    func isCalled(_ type: String) -> Bool {
        let type = TypeNames.normalized(type)
        return !type.isEmpty
            && names.contains { name in
                TypeNames.normalized(name.text) == type
                    || TypeNames.normalized(EventNames.bare(name.text)) == type
                    || TypeNames.normalized(EventNames.withoutForm(name.text)) == type
            }
    }
}
