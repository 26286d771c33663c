import WebhookEvents

/// Determines the event that a message must be decoded as, from the catalog's JSON alone.
struct Oracle {
    private let schemas: CatalogSchemas
    private let types: [String: PayloadRules]
    private let version: Place?
    /// Whether bodies are forms.
    let isForm: Bool
    private let discriminator: JSONValue
    private let data: [String]
    /// The object of which the key that is present is the type.
    private let keyObject: [String]?
    /// The keys of that object at which the envelope has values.
    private let envelopeKeys: Set<String>
    private let isDataAtKey: Bool
    let attributes: [(place: Place, rule: Rule)]
    let chain: MessageChain

    init(catalog: JSONValue) {
        let schemas = CatalogSchemas(catalog)
        self.schemas = schemas
        types = (catalog["events"]?.object?.dictionary ?? [:]).mapValues {
            PayloadRules(of: $0, in: schemas)
        }
        let chain = MessageChain(catalog)
        self.chain = chain
        let versions = catalog["versions"]
        version = (versions?["location"]?.string ?? versions?.string)
            .flatMap { Place($0, steps: chain.steps.count) }
        isForm = catalog["contentType"] == "application/x-www-form-urlencoded"
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

    /// The body of a message; for a form, an object with a text or an array of texts for each field.
    func body(of message: WebhookMessage) throws -> JSONValue {
        isForm ? FormBody(message.body).json : try JSONValue(message.body)
    }

    /// The bytes of such a body.
    func bytes(of body: JSONValue) -> [UInt8] {
        isForm ? FormBody(body.object ?? [:]).bytes : body.bytes
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
        let around = link.around.map(\.text)
        guard let type = type(of: headers, body, around),
            let rule = types[type]?.rule(of: version?.text(in: headers, body, around: around))
        else {
            return Verdict(type: nil, judgement: Judgement())
        }
        if let failure = attributeFailure(in: link, body) {
            return Verdict(type: type, judgement: Judgement(failure: failure))
        }
        let data = isDataAtKey ? data + [type] : data
        var value = isFormAtMessage ? FormReading.object(body, rule, at: data) : body
        var path = link.path
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

    /// Whether the fields of the form are the event, rather than texts around it.
    private var isFormAtMessage: Bool { isForm && chain.steps.isEmpty }

    /// The locations that identify the type of a message, and its version.
    var identifyingPlaces: [Place] { discriminatorPlaces + [version].compactMap(\.self) }

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
