import StrictJSON

extension CatalogReader {
    mutating func discriminator(_ node: JSONNode) -> EventDiscriminator {
        switch node.kind {
        case .string:
            return .compound([expression(node)].compactMap(\.self))
        case .array:
            return .compound(expressions(node))
        case .object:
            let owner = "'discriminator'"
            reportUnknownFields(of: node, named: owner, known: ["anyOf", "keyOf"])
            if let object = node["keyOf"], node["anyOf"] == nil { return keyOf(object) }
            guard let list = field("anyOf", of: node, named: owner),
                expect(.array, list, "'anyOf' of 'discriminator'")
            else { break }
            return .anyOf(expressions(list))
        default:
            sink.report(
                .wrongType(
                    of: "'discriminator'", expected: "a runtime expression, or an array of them",
                    found: node.kind), at: node.offset)
        }
        return .compound([])
    }

    private mutating func expressions(_ node: JSONNode) -> [RuntimeExpression] {
        if node.elements.isEmpty {
            sink.report(.missingField("expression", of: "'discriminator'"), at: node.offset)
        }
        return node.elements.compactMap { expression($0) }
    }

    mutating func envelope(_ node: JSONNode) -> Catalog.Envelope {
        var envelope = Catalog.Envelope()
        let owner = "'envelope'"
        guard expect(.object, node, owner) else { return envelope }
        let known = ["id", "time", "source", "subject", "data", "attributes"]
        for (key, nearest) in unknownFields(of: node, known: known) {
            sink.report(.unknownEnvelopeField(key.key, nearest: nearest), at: key.keyOffset)
        }
        (envelope.id, envelope.idForm) = text("id", of: node)
        if let time = node["time"] { readTime(time, into: &envelope) }
        (envelope.source, envelope.sourceForm) = text("source", of: node)
        if let subject = node["subject"] {
            requireCurrentVersion(of: "subject", at: subject.offset)
            envelope.subject = expression(subject)
        }
        if let data = node["data"], let location = expression(data) {
            if case .payload(let pointer) = location {
                envelope.data = pointer
            } else {
                sink.report(.notInMessage(data.string ?? ""), at: data.offset)
            }
        }
        if let list = node["attributes"] { envelope.attributes = attributes(list) }
        return envelope
    }

    mutating func expression(_ node: JSONNode) -> RuntimeExpression? {
        guard expect(.string, node, "a runtime expression"), let text = node.string else {
            return nil
        }
        guard let expression = RuntimeExpression(text) else {
            sink.report(.notAnExpression(text), at: node.offset)
            return nil
        }
        return resolved(expression, at: node)
    }
}
