import EventCatalog
import StrictJSON

/// Finds the messages of a source, which are bodies or are contained in them, and what distinguishes
/// them.
struct MessageFinder {
    let options: ImportOptions
    let selection: SchemaSelection

    struct Found {
        var path: MessagePath
        var discriminator: [RuntimeExpression] = []
        /// The object whose keys are the types, instead of a discriminator.
        var keys: KeyTypes?
        var events: [SourceEvent] { path.events }
    }

    func find(_ events: [SourceEvent]) throws(ImportError) -> Found {
        let bodies = MessagePath(of: events, selection: selection)
        guard options.messages.isEmpty else { return try identified(try given(in: bodies)) }
        guard options.keyOf == nil else { return try identified(bodies) }
        let known = known(in: events)
        let inner = MessagePathFinder(options: options, selection: selection)
        if let known, !inner.mayBeInside(bodies, known) {
            return Found(path: bodies, discriminator: known)
        }
        if let found = inner.first(in: bodies, where: { self.known(in: $0.events) }) {
            remark(found.path, events)
            return Found(path: found.path, discriminator: found.result)
        }
        if let known { return Found(path: bodies, discriminator: known) }
        return try identified(bodies)
    }

    /// The messages at the locations that are given, each relative to the one before.
    private func given(in bodies: MessagePath) throws(ImportError) -> MessagePath {
        var path = bodies
        for location in options.messages {
            guard let next = path.next(at: location) else {
                let isFirst = path.steps.isEmpty
                let text = (isFirst ? RuntimeExpression.request(location) : .payload(location)).text
                throw .noMessages(text, candidates: batches(in: path))
            }
            path = next
        }
        return path
    }

    /// What identifies messages: the options, or what the schemas say.
    private func identified(_ path: MessagePath) throws(ImportError) -> Found {
        let keys = KeyFinder(events: path.events, selection: selection)
        if let object = options.keyOf {
            guard let types = keys.types(at: object) else {
                throw .noKeys(RuntimeExpression.payload(object).text)
            }
            return Found(path: path, keys: types)
        }
        if !options.discriminator.isEmpty {
            return Found(path: path, discriminator: options.discriminator)
        }
        if let known = known(in: path.events) { return Found(path: path, discriminator: known) }
        if let types = keys.find() { return Found(path: path, keys: types) }
        let finder = DiscriminatorFinder(events: path.events, view: selection.view)
        throw .discriminatorNeeded(
            candidates: finder.proposals,
            batches: options.messages.isEmpty ? batches(in: path) : [],
            keys: keys.candidates, events: path.events.count)
    }

    /// The expressions that are given or found, if schemas of the messages have them.
    private func known(in events: [SourceEvent]) -> [RuntimeExpression]? {
        guard !options.discriminator.isEmpty else {
            if let type = cloudEventType(in: events) { return [type] }
            return DiscriminatorFinder(events: events, view: selection.view).find()
        }
        let isThere = options.discriminator.contains { expression in
            guard case .payload(let pointer) = expression else { return true }
            return events.contains { event in
                event.body.flatMap { selection.schema(at: pointer.tokens, in: $0) } != nil
            }
        }
        return isThere ? options.discriminator : nil
    }

    /// The type of CloudEvents, in structured or in binary mode.
    private func cloudEventType(in events: [SourceEvent]) -> RuntimeExpression? {
        let areStructured = events.allSatisfy { event in
            CloudEventNames.required.allSatisfy { name in
                event.body.flatMap { selection.property(name, of: $0) } != nil
            }
        }
        if areStructured { return .payload(JSONPointer(tokens: ["type"])) }
        let header = events.first?.headers.map(\.name).first(where: CloudEventNames.isTypeHeader)
        guard let header, events.allSatisfy({ $0.header(header) != nil }) else { return nil }
        return .header(header)
    }

    private func remark(_ path: MessagePath, _ bodies: [SourceEvent]) {
        let text = path.expressions.joined(separator: "', '")
        let isBatch = path.steps.contains { $0.kind == .array }
        selection.view.remarks.add(
            isBatch ? .batch(text) : .messageInString(text), at: bodies[0].location)
    }

    /// The locations to propose for the next step.
    private func batches(in path: MessagePath) -> [String] {
        let arrays = BatchFinder(path: path, selection: selection).paths
        let strings = StringMessageFinder(path: path, selection: selection).paths
        return (arrays + strings).compactMap(\.expressions.last)
    }
}
