import EventCatalog
import StrictJSON

/// Finds the messages of a source, which are bodies or the elements of batches, and the expressions
/// that distinguish them.
struct MessageFinder {
    let options: ImportOptions
    let selection: SchemaSelection

    struct Found {
        var events: [SourceEvent]
        var discriminator: [RuntimeExpression]
        /// The location of the messages in a batch.
        var messages: JSONPointer?
        /// The values around the messages.
        var around: [EnvelopeAttribute] = []
    }

    func find(_ events: [SourceEvent]) throws(ImportError) -> Found {
        let batches = BatchFinder(events: events, selection: selection)
        if let location = options.messages {
            guard let messages = batches.messages(at: location) else {
                let text = RuntimeExpression.request(location).text
                throw .noMessages(text, candidates: batches.locations.map(Self.text))
            }
            let found = try discriminator(of: messages, batches: [])
            return Found(
                events: messages, discriminator: found, messages: location,
                around: batches.around(location))
        }
        if let found = known(in: events) { return Found(events: events, discriminator: found) }
        for location in batches.locations where mayBeBatches(events, at: location) {
            guard let messages = batches.messages(at: location), let found = known(in: messages)
            else { continue }
            selection.view.remarks.add(.batch(Self.text(location)), at: events[0].location)
            return Found(
                events: messages, discriminator: found, messages: location,
                around: batches.around(location))
        }
        let found = try discriminator(of: events, batches: batches.locations.map(Self.text))
        return Found(events: events, discriminator: found)
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

    /// Whether bodies may be batches: they have no field that is called like event types.
    private func mayBeBatches(_ events: [SourceEvent], at location: JSONPointer) -> Bool {
        location.isEmpty || !options.discriminator.isEmpty
            || DiscriminatorFinder(events: events, view: selection.view).proposals.isEmpty
    }

    private func discriminator(
        of events: [SourceEvent], batches: [String]
    ) throws(ImportError) -> [RuntimeExpression] {
        guard options.discriminator.isEmpty else { return options.discriminator }
        let finder = DiscriminatorFinder(events: events, view: selection.view)
        if let found = finder.find() { return found }
        throw .discriminatorNeeded(
            candidates: finder.proposals, batches: batches, events: events.count)
    }

    private static func text(_ location: JSONPointer) -> String {
        RuntimeExpression.request(location).text
    }
}
