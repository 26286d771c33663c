import WebhookEvents

/// Determines the event that a message must be decoded as, from the catalog's JSON alone.
struct Oracle {
    private let schemas: CatalogSchemas
    private let types: [String: Rule]
    private let discriminator: JSONValue
    private let data: [String]

    init(catalog: JSONValue) {
        let schemas = CatalogSchemas(catalog)
        self.schemas = schemas
        types = (catalog["events"]?.object?.dictionary ?? [:]).mapValues {
            schemas.rule(of: $0["data"] ?? true)
        }
        discriminator = catalog["discriminator"] ?? .null
        data = (catalog["envelope"]?["data"]?.string).flatMap(Place.init)?.pointer ?? []
    }

    /// The type that a message must have, `nil` for an unknown one, and the result for its payload.
    func verdict(on headers: WebhookHeaders, _ body: JSONValue) -> Verdict {
        guard let type = type(of: headers, body), let rule = types[type] else {
            return Verdict(type: nil, judgement: Judgement())
        }
        var value = body
        var path = BodyPath()
        for token in data {
            guard let next = value.child(token) else {
                let failure = value.kind == .object ? path / token : path
                return Verdict(type: type, judgement: Judgement(failure: failure))
            }
            path = value.kind == .array ? path / (Int(token) ?? 0) : path / token
            value = next
        }
        var judgement = Judgement()
        judgement.judge(value, by: rule, at: path)
        return Verdict(type: type, judgement: judgement)
    }

    /// The locations that identify the type of a message.
    var discriminatorPlaces: [Place] {
        let list = discriminator["anyOf"]?.array ?? discriminator.array ?? [discriminator]
        return list.compactMap { $0.string.flatMap(Place.init) }
    }

    private func type(of headers: WebhookHeaders, _ body: JSONValue) -> String? {
        let texts = discriminatorPlaces.map { $0.text(in: headers, body) }
        if discriminator["anyOf"] != nil { return texts.lazy.compactMap(\.self).first }
        let parts = texts.prefix { $0 != nil }.compactMap(\.self)
        return (0..<parts.count).reversed().lazy
            .map { parts[...$0].joined(separator: ".") }
            .first { types[$0] != nil }
    }
}
