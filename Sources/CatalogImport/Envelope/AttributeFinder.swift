import EventCatalog
import StrictJSON

/// Finds the properties beside the payload, which become attributes of the envelope. If events have
/// different schemas for one, it is any of them.
struct AttributeFinder {
    let events: [TypedEvent]
    let envelope: ImportedEnvelope
    /// The locations with another meaning: of the type, the identifier, the time.
    let used: [[String]]
    /// The object whose keys are the types.
    let keys: KeyTypes?
    /// The values around the messages of a batch.
    let around: [EnvelopeAttribute]
    let selection: SchemaSelection

    func find() -> [EnvelopeAttribute] {
        guard !envelope.data.isEmpty || envelope.isDataAtKey else { return around }
        var found: [Found] = []
        var positions: [[String]: Int] = [:]
        for event in events {
            guard let body = event.body else { continue }
            for path in paths(in: body) {
                guard let schema = selection.schema(at: path, in: body) else { continue }
                let shape = shape(of: schema)
                let position = positions[path] ?? found.count
                if position == found.count {
                    positions[path] = position
                    found.append(Found(path: path, body: body))
                }
                if found[position].shapes.insert(shape).inserted {
                    found[position].schemas.append(schema)
                }
            }
        }
        for one in found where one.schemas.count > Self.maximumSchemas { remark(one) }
        return around + named(found.filter { $0.schemas.count <= Self.maximumSchemas })
    }

    private struct Found {
        var path: [String]
        var body: Located
        /// The different schemas.
        var schemas: [Located] = []
        var shapes: Set<JSONValue> = []
    }

    private static let maximumSchemas = 8

    /// The paths of the properties beside the payload, and beside the fields with another meaning.
    private func paths(in body: Located) -> [[String]] {
        let key = keys.map { [$0.object.tokens + [""]] } ?? []
        let owners = ([envelope.data] + used + key).flatMap { path in
            path.indices.map { Array(path[..<$0]) }
        }.uniqued().filter { envelope.isDataAtKey || !$0.starts(with: envelope.data) }
        return owners.flatMap { owner in
            selection.names(of: selection.schema(at: owner, in: body)).map { owner + [$0] }
        }.uniqued().filter { path in
            (envelope.isDataAtKey || !envelope.data.starts(with: path))
                && keys?.object.tokens.starts(with: path) != true && keys?.contains(path) != true
                && !used.contains { $0.starts(with: path) }
                && selection.view.values(at: path, in: body)?.count != 1
                && (!envelope.isCloudEvents || CloudEventNames.isExtension(path[0]))
        }
    }

    /// A schema without what is said about its values.
    private func shape(of schema: Located) -> JSONValue {
        guard !schema.isSynthesized, let object = schema.value.object else {
            return selection.identity(of: schema)
        }
        let annotations: Set<String> = [
            "title", "description", "example", "examples", "default", "deprecated", "readOnly",
        ]
        let isAlone = object["$ref"] != nil && object.count == 1
        return isAlone
            ? selection.identity(of: schema)
            : [
                schema.location.document: .object(
                    JSONObject(object.filter { !annotations.contains($0.key) }))
            ]
    }

    private func remark(_ one: Found) {
        selection.view.remarks.add(
            .besidePayload("\(JSONPointer(tokens: one.path))"), at: one.body.location)
    }

    /// Attributes with distinct names: the name of the property, or its whole path.
    private func named(_ found: [Found]) -> [EnvelopeAttribute] {
        var taken = Set(around.map(\.name))
        return found.compactMap { one in
            let names = [one.path.last ?? "", one.path.joined(separator: "_")]
            guard let name = names.first(where: { !$0.isEmpty && !taken.contains($0) }) else {
                remark(one)
                return nil
            }
            taken.insert(name)
            let schema = selection.joined(one.schemas, with: "anyOf", at: one.body.location)
            return EnvelopeAttribute(
                name: name, location: .payload(JSONPointer(tokens: one.path)), schema: schema)
        }
    }
}
