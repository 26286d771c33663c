import WebhookEvents

/// Determines the event that a message must be decoded as, from the catalog's JSON alone.
struct Oracle {
    private let schemas: CatalogSchemas
    private let types: [String: Rule]
    private let discriminator: JSONValue
    private let data: [String]
    /// The object of which the key that is present is the type.
    private let keyObject: [String]?
    /// The keys of that object at which the envelope has values.
    private let envelopeKeys: Set<String>
    private let isDataAtKey: Bool
    private let attributes: [(place: Place, rule: Rule)]
    let chain: MessageChain

    init(catalog: JSONValue) {
        let schemas = CatalogSchemas(catalog)
        self.schemas = schemas
        types = (catalog["events"]?.object?.dictionary ?? [:]).mapValues {
            schemas.rule(of: $0["data"] ?? true)
        }
        let chain = MessageChain(catalog)
        self.chain = chain
        attributes = (catalog["envelope"]?["attributes"]?.object ?? [:]).compactMap { member in
            (member.value["location"]?.string).flatMap { Place($0, steps: chain.steps.count) }
                .map { ($0, schemas.rule(of: member.value["schema"] ?? true)) }
        }
        discriminator = catalog["discriminator"] ?? .null
        let object = (discriminator["keyOf"]?.string).flatMap { Place($0) }?.pointer
        let data = (catalog["envelope"]?["data"]?.string).flatMap { Place($0) }?.pointer
        keyObject = object
        isDataAtKey = object != nil && data == nil
        self.data = data ?? object ?? []
        envelopeKeys = Set(
            Self.envelopePlaces(of: catalog).compactMap { place in
                guard let object, let pointer = place.pointer, pointer.starts(with: object) else {
                    return nil
                }
                return pointer.dropFirst(object.count).first
            })
    }

    /// The type that a message must have, `nil` for an unknown one, and the result for its payload.
    func verdict(on headers: WebhookHeaders, _ body: JSONValue) -> Verdict {
        verdict(on: headers, MessageChain.Link(element: body, message: body))
    }

    /// The verdicts on the events in a body, in order, each with the body of its message.
    func verdicts(
        on headers: WebhookHeaders, _ body: JSONValue
    ) -> [(body: JSONValue, verdict: Verdict)] {
        chain.links(in: body).map { ($0.element, verdict(on: headers, $0)) }
    }

    private func verdict(on headers: WebhookHeaders, _ link: MessageChain.Link) -> Verdict {
        guard let body = link.message else {
            let judgement =
                link.isInText ? Judgement(doubt: link.path) : Judgement(failure: link.path)
            return Verdict(type: nil, isMalformed: true, judgement: judgement)
        }
        if let keyObject, keys(of: body).count(where: { types[$0] != nil }) > 1 {
            let path = keyObject.reduce(link.path) { $0 / $1 }
            return Verdict(type: nil, isMalformed: true, judgement: Judgement(failure: path))
        }
        guard let type = type(of: headers, body, link.around.map(\.text)), let rule = types[type]
        else {
            return Verdict(type: nil, judgement: Judgement())
        }
        if let failure = attributeFailure(in: link, body) {
            return Verdict(type: type, judgement: Judgement(failure: failure))
        }
        var value = body
        var path = link.path
        for token in isDataAtKey ? data + [type] : data {
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
        return list.compactMap { $0.string.flatMap { Place($0, steps: chain.steps.count) } }
    }

    private static func envelopePlaces(of catalog: JSONValue) -> [Place] {
        let envelope = catalog["envelope"]
        let attributes = envelope?["attributes"]?.object?.map(\.value) ?? []
        let values = [envelope?["id"], envelope?["time"], envelope?["source"], catalog["versions"]]
        return (values + attributes).compactMap { value in
            (value?["location"]?.string ?? value?.string).flatMap { Place($0) }
        }
    }

    /// The keys that are present in the object that names the type, without those of the envelope.
    private func keys(of body: JSONValue) -> [String] {
        let object = (keyObject ?? []).reduce(body as JSONValue?) { $0?.child($1) }
        return (object?.object ?? [:]).filter {
            $0.value != .null && !envelopeKeys.contains($0.key)
        }.map(\.key)
    }

    /// The path of the first attribute, in the order of the catalog, whose value is of another type.
    private func attributeFailure(
        in link: MessageChain.Link, _ body: JSONValue
    ) -> BodyPath? {
        attributes.lazy.compactMap { place, rule -> BodyPath? in
            let text: (path: BodyPath, text: JSONValue)?
            let pointer: [String]
            switch place {
            case .header: return nil
            case .body(let inBody): (text, pointer) = ((link.path, body), inBody)
            case .outer(let depth, let outside):
                (text, pointer) = (link.around.dropLast(depth - 1).last, outside)
            }
            guard let text, let value = text.text.value(at: pointer), value != .null else {
                return nil
            }
            var judgement = Judgement()
            judgement.judge(value, by: rule, at: pointer.reduce(text.path) { $0 / $1 })
            return judgement.failure
        }.first
    }

    private func type(
        of headers: WebhookHeaders, _ body: JSONValue, _ around: [JSONValue]
    ) -> String? {
        if keyObject != nil { return keys(of: body).first { types[$0] != nil } }
        let texts = discriminatorPlaces.map { $0.text(in: headers, body, around: around) }
        if discriminator["anyOf"] != nil { return texts.lazy.compactMap(\.self).first }
        let parts = texts.prefix { $0 != nil }.compactMap(\.self)
        return (0..<parts.count).reversed().lazy
            .map { parts[...$0].joined(separator: ".") }
            .first { types[$0] != nil }
    }
}
