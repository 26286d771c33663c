import EventCatalog
import StrictJSON

/// Infers the envelope: the properties shared by all bodies.
struct EnvelopeFinder {
    let events: [TypedEvent]
    let discriminator: [RuntimeExpression]
    /// The object whose keys are the types, instead of a discriminator.
    var keys: KeyTypes?
    /// Whether bodies contain messages, rather than being messages.
    var areInBodies = false
    /// The values around the messages of a batch.
    var around: [EnvelopeAttribute] = []
    let options: ImportOptions
    let selection: SchemaSelection

    private var bodies: EventBodies { EventBodies(events: events, selection: selection) }

    func find() -> ImportedEnvelope {
        var envelope = ImportedEnvelope()
        envelope.isCloudEvents = areCloudEvents
        guard !envelope.isCloudEvents else {
            envelope.data = discriminator.allSatisfy(\.isInBody) ? ["data"] : []
            return withAttributes(envelope)
        }
        if case .payload(let pointer) = options.data {
            envelope.data = pointer.tokens
        } else if keys != nil {
            envelope.isDataAtKey = true
        } else if !areForms {
            envelope.data = PayloadFinder(bodies: bodies, discriminator: discriminator).path()
        }
        let data = keys.map { $0.object.tokens + [""] } ?? envelope.data
        let names = (id: EnvelopeNames.id(around: data), time: EnvelopeNames.time(around: data))
        envelope.id =
            options.id ?? expression(names.id, in: data, isID)
            ?? nested(EnvelopeNames.id(around: ["data"]), isID, envelope) ?? deliveryHeader()
        envelope.time =
            options.time ?? expression(names.time, in: data, isTime)
            ?? nested(EnvelopeNames.time(around: ["data"]), isTime, envelope)
        return withAttributes(envelope)
    }

    /// Whether the messages are forms, whose payload is the whole body.
    private var areForms: Bool { events.contains { $0.source.form != nil } }

    /// Whether messages are CloudEvents in structured or in binary mode.
    private var areCloudEvents: Bool {
        guard discriminator.count == 1, !areInBodies, !areForms, options.data == nil,
            options.id == nil, options.time == nil
        else { return false }
        switch discriminator[0] {
        case .header(let name): return CloudEventNames.isTypeHeader(name)
        case .payload(let pointer), .request(let pointer), .outer(_, let pointer):
            return pointer.tokens == ["type"]
                && Set(bodies.common(at: [])).isSuperset(of: CloudEventNames.required)
        }
    }

    private func withAttributes(_ envelope: ImportedEnvelope) -> ImportedEnvelope {
        let expressions = discriminator + [envelope.id, envelope.time].compactMap(\.self)
        let used = expressions.compactMap { expression -> [String]? in
            if case .payload(let pointer) = expression { pointer.tokens } else { nil }
        }
        var envelope = envelope
        envelope.attributes = AttributeFinder(
            events: events, envelope: envelope, used: used, keys: keys, around: around,
            selection: selection
        ).find()
        return envelope
    }

    private func isDiscriminator(_ path: [String]) -> Bool {
        discriminator.contains(.payload(JSONPointer(tokens: path)))
    }

    private func isID(_ schema: Located) -> Bool {
        let parts = selection.view.parts(of: schema)
        return parts.contains { $0.value.allows("string") }
            && selection.view.values(at: [], in: schema) == nil
    }

    private func isTime(_ schema: Located) -> Bool {
        let parts = selection.view.parts(of: schema)
        let words = parts.flatMap { [$0.text("format"), $0.text("description")] }
            .compactMap(\.self).joined(separator: " ").lowercased()
        if words.contains("millisecond") || words.contains("-ms") { return false }
        return parts.contains { part in
            part.value.allows("string") || part.value.allows("integer")
                || part.value.allows("number")
        }
    }

    /// The first of the names that most events have, and whose schema fits in all of those: unlike
    /// the payload, fields of an envelope may be missing.
    private func expression(
        _ names: [String], in envelope: [String], _ fits: (Located) -> Bool
    ) -> RuntimeExpression? {
        for path in [Array(envelope.dropLast()), []].uniqued() {
            if let found = expression(names, at: path, fits) { return found }
        }
        return nil
    }

    /// A field beside a discriminator that is inside another property than the payload.
    private func nested(
        _ names: [String], _ fits: (Located) -> Bool, _ envelope: ImportedEnvelope
    ) -> RuntimeExpression? {
        for expression in discriminator {
            guard case .payload(let pointer) = expression, pointer.tokens.count > 1 else {
                continue
            }
            let owner = Array(pointer.tokens.dropLast())
            let isInside = !envelope.data.isEmpty && owner.starts(with: envelope.data)
            if !isInside, let found = self.expression(names, at: owner, fits) { return found }
        }
        return nil
    }

    private func expression(
        _ names: [String], at path: [String], _ fits: (Located) -> Bool
    ) -> RuntimeExpression? {
        for name in names {
            guard let found = property(called: name, at: path), !isDiscriminator(path + [found])
            else { continue }
            let schemas = events.compactMap { event in
                event.body.flatMap { selection.schema(at: path + [found], in: $0) }
            }
            guard schemas.count * 2 > events.count, schemas.allSatisfy(fits) else { continue }
            return .payload(JSONPointer(tokens: path + [found]))
        }
        return nil
    }

    /// The property with a name, in any spelling, in the first event that has it.
    private func property(called name: String, at path: [String]) -> String? {
        events.lazy.compactMap { event in
            let schema = event.body.flatMap { selection.schema(at: path, in: $0) }
            return selection.names(of: schema).first { TypeNames.normalized($0) == name }
        }.first
    }

    /// A header field of all events whose name suggests that it identifies deliveries.
    private func deliveryHeader() -> RuntimeExpression? {
        let names = events.first?.source.headers.map(\.name) ?? []
        return names.first { name in
            EnvelopeNames.isDelivery(name) && events.allSatisfy { $0.source.header(name) != nil }
        }.map { .header($0) }
    }
}
