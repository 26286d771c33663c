import EventCatalog
import StrictJSON

/// Infers the envelope: the properties shared by all bodies.
struct EnvelopeFinder {
    let events: [TypedEvent]
    let discriminator: [RuntimeExpression]
    let options: ImportOptions
    let selection: SchemaSelection

    func find() -> ImportedEnvelope {
        var envelope = ImportedEnvelope()
        if case .payload(let pointer) = options.data {
            envelope.data = pointer.tokens
        } else {
            envelope.data = dataPath()
        }
        let names = (
            id: EnvelopeNames.id(around: envelope.data),
            time: EnvelopeNames.time(around: envelope.data)
        )
        envelope.id =
            options.id ?? expression(names.id, in: envelope.data, isID) ?? deliveryHeader()
        envelope.time = options.time ?? expression(names.time, in: envelope.data, isTime)
        if common(at: []).contains("specversion"), !envelope.data.isEmpty {
            envelope.source = expression(["source"], in: [], isID)
        }
        return envelope
    }

    private func dataPath() -> [String] {
        guard let name = dataName() else { return [] }
        let inner = "object"
        let schemas = properties([name, inner]) ?? []
        // The schemas of some events may not specify the object.
        let isNested =
            schemas.allSatisfy(isStructured) && schemas.count(where: isObject) * 2 > events.count
        return isNested ? [name, inner] : [name]
    }

    /// The property that contains the payload: one that differs between events and has a
    /// conventional name, or is the only one that differs; otherwise, one with a conventional name.
    private func dataName() -> String? {
        let names = common(at: []).filter { name in
            !isDiscriminator([name]) && properties([name])?.allSatisfy(isStructured) == true
        }
        let varying = names.filter { Set(shapes([$0])).count > 1 }
        if let name = EnvelopeNames.certainData(in: varying) ?? EnvelopeNames.certainData(in: names)
        {
            return name
        }
        // Anything else may be one of several parts of a body.
        let isOnly = events.count > 2 && varying.count == 1 && haveSameNames()
        let name = EnvelopeNames.data(in: varying) ?? (isOnly ? varying.first : nil)
        return name.flatMap { besides($0) <= 2 ? $0 : nil }
    }

    /// The number of properties beside one, except for constants and for common properties of
    /// envelopes.
    private func besides(_ name: String) -> Int {
        let names = events.flatMap { selection.names(of: $0.body) }.uniqued()
        return names.count { other in
            guard other != name, !isDiscriminator([other]), !EnvelopeNames.isCommon(other) else {
                return false
            }
            return events.contains { event in
                guard let body = event.body, selection.property(other, of: body) != nil else {
                    return false
                }
                return selection.view.values(at: [other], in: body)?.count != 1
            }
        }
    }

    /// Whether the bodies of all events have properties with the same names.
    private func haveSameNames() -> Bool {
        Set(events.map { Set(selection.names(of: $0.body)) }).count == 1
    }

    /// The names of the properties that all bodies have at a path.
    private func common(at path: [String]) -> [String] {
        guard let first = events.first?.body,
            let schema = selection.schema(at: path, in: first)
        else { return [] }
        return selection.names(of: schema).filter { properties(path + [$0]) != nil }
    }

    /// The schemas of the events at a path; `nil` if one of them has none.
    private func properties(_ path: [String]) -> [Located]? {
        var schemas: [Located] = []
        for event in events {
            guard let body = event.body, let schema = selection.schema(at: path, in: body) else {
                return nil
            }
            schemas.append(schema)
        }
        return schemas
    }

    private func shapes(_ path: [String]) -> [JSONValue] {
        (properties(path) ?? []).map { schema in
            guard schema.value.object?["$ref"] == nil, !schema.isSynthesized,
                case .object(let object) = schema.value
            else { return selection.identity(of: schema) }
            return .object(JSONObject(object.filter { !Self.annotations.contains($0.key) }))
        }
    }

    private static let annotations: Set<String> = [
        "title", "description", "example", "examples", "default", "deprecated",
    ]

    private func isDiscriminator(_ path: [String]) -> Bool {
        discriminator.contains(.payload(JSONPointer(tokens: path)))
    }

    private func isObject(_ schema: Located) -> Bool {
        selection.view.parts(of: schema).contains { part in
            part.value.allows("object") || part.value["properties"] != nil
                || !selection.view.alternatives(of: part).isEmpty
        }
    }

    /// Whether values may be objects or arrays.
    private func isStructured(_ schema: Located) -> Bool {
        let types = selection.view.parts(of: schema).flatMap(\.value.typeNames)
        return types.isEmpty || types.contains("object") || types.contains("array")
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
            for name in names {
                guard let found = property(called: name, at: path),
                    !isDiscriminator(path + [found])
                else { continue }
                let schemas = events.compactMap { event in
                    event.body.flatMap { selection.schema(at: path + [found], in: $0) }
                }
                guard schemas.count * 2 > events.count, schemas.allSatisfy(fits) else { continue }
                return .payload(JSONPointer(tokens: path + [found]))
            }
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
