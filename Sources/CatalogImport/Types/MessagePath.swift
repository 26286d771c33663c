import EventCatalog
import StrictJSON

/// Messages, and the steps that lead to them from the bodies that contain them.
struct MessagePath {
    private(set) var events: [SourceEvent]
    private(set) var steps: [MessageStep] = []
    /// What contains the messages, before each step: first the bodies.
    private var outer: [[SourceEvent]] = []
    private let selection: SchemaSelection

    /// The path of bodies that are messages themselves.
    init(of bodies: [SourceEvent], selection: SchemaSelection) {
        events = bodies
        self.selection = selection
    }

    /// The path with one more step, to what the schemas describe at a location; `nil` if one of them
    /// has no messages there, or messages of another kind.
    func next(at location: JSONPointer) -> MessagePath? {
        var next = self
        next.events = []
        var kind: MessageStep.Kind?
        for event in events {
            guard let body = event.body,
                let schema = selection.schema(at: location.tokens, in: body),
                let content = MessageContent(of: schema, at: location, in: event, selection.view),
                kind == nil || content.kind == kind
            else { return nil }
            kind = content.kind
            next.events.append(event.message(content, at: location))
        }
        guard let kind else { return nil }
        next.outer.append(events)
        next.steps.append(MessageStep(kind, at: location))
        return next
    }

    /// Whether the bodies are forms.
    var areForms: Bool { (outer.first ?? events).contains { $0.form != nil } }

    /// Whether bodies contain messages, other than as the items of an array that is the body.
    var areInside: Bool { !steps.allSatisfy { $0.kind == .array && $0.pointer.isEmpty } }

    /// The expressions of the steps, as they are written in a catalog.
    var expressions: [String] {
        steps.enumerated().map { index, step in
            let isFirst = index == 0
            return (isFirst ? RuntimeExpression.request(step.pointer) : .payload(step.pointer)).text
        }
    }

    // MARK: - Around the messages

    /// The values beside the messages, and beside what contains them, if they have the same schema in
    /// all bodies; others are reported.
    var around: [EnvelopeAttribute] {
        var taken: Set<String> = []
        return steps.indices.flatMap { around($0, &taken) }
    }

    private func around(_ index: Int, _ taken: inout Set<String>) -> [EnvelopeAttribute] {
        let (events, location) = (outer[index], steps[index].pointer)
        let paths = location.tokens.indices.flatMap { depth -> [[String]] in
            let owner = Array(location.tokens[..<depth])
            return events.flatMap { event in
                let schema = event.body.flatMap { selection.schema(at: owner, in: $0) }
                return selection.names(of: schema).map { owner + [$0] }
            }
        }
        var found: [EnvelopeAttribute] = []
        for path in paths.uniqued() where !location.tokens.starts(with: path) {
            let schemas = events.compactMap { event in
                event.body.flatMap { selection.schema(at: path, in: $0) }
            }
            let isUniform = Set(schemas.map { selection.identity(of: $0) }).count == 1
            let name = names(of: path, index).first { !taken.contains($0) }
            guard isUniform, let name else {
                if let location = events.first?.body?.location {
                    let pointer = JSONPointer(tokens: path)
                    selection.view.remarks.add(.besidePayload("\(pointer)"), at: location)
                }
                continue
            }
            taken.insert(name)
            found.append(
                EnvelopeAttribute(
                    name: name, location: expression(path, index), schema: schemas[0]))
        }
        return found
    }

    /// The names that a value around messages may have: that of its property, or one with the name of
    /// the array whose items have the property.
    private func names(of path: [String], _ index: Int) -> [String] {
        let name = path.last ?? ""
        let owner = index == 0 ? nil : steps[index - 1].pointer.tokens.last
        return [name] + (owner.map { ["\($0)_\(name)"] } ?? [])
    }

    private func expression(_ path: [String], _ index: Int) -> RuntimeExpression {
        let pointer = JSONPointer(tokens: path)
        return index == 0 ? .request(pointer) : .outer(index - steps.count, pointer)
    }
}

extension SourceEvent {
    /// The messages at a location in this one, as an event.
    fileprivate func message(_ content: MessageContent, at location: JSONPointer) -> SourceEvent {
        var message = self
        message.body = content.schema
        message.form = nil
        let bodies = examples.compactMap(\.exampleBody)
        if batches.isEmpty { message.batches = bodies }
        message.examples = bodies.flatMap { body -> [Located] in
            guard let target = body[location] else { return [] }
            if content.kind == .array { return target.elements }
            return MessageStep(content.kind, at: location).messages(in: body.value)
                .map { .synthesized($0, at: target.location) }
        }
        return message
    }
}
