import StrictJSON

// A discriminator `{"keyOf": "$message.payload#/POINTER"}`: the type is the key that is present.
extension CatalogReader {
    mutating func keyOf(_ node: JSONNode) -> EventDiscriminator {
        requireCurrentVersion(of: "keyOf", at: node.offset)
        switch expression(node) {
        case .payload(let pointer): return .keyOf(pointer)
        case .header, .request, .outer:
            sink.report(.notInMessage(node.string ?? ""), at: node.offset)
        case nil: break
        }
        return .compound([])
    }

    /// Reports alternatives that are all named like event types: their values are probably payloads.
    private mutating func reportKeys(
        _ expressions: [RuntimeExpression], _ types: Set<String>, at node: JSONNode
    ) {
        let objects = expressions.map { expression -> JSONPointer? in
            guard case .payload(let pointer) = expression, let key = pointer.tokens.last,
                types.contains(key)
            else { return nil }
            return JSONPointer(tokens: Array(pointer.tokens.dropLast()))
        }
        guard let object = objects.first ?? nil, objects.allSatisfy({ $0 == object }) else {
            return
        }
        sink.report(.typesAtKeys(of: "$message.payload#\(object)"), at: node.offset)
    }

    /// Reports the locations that are at or inside the value of a key that names a type: they are
    /// in the payload of that type alone.
    mutating func checkKeys(of catalog: Catalog, _ root: JSONNode) {
        let types = Set(catalog.events.map(\.type))
        if case .anyOf(let expressions) = catalog.discriminator, let node = root["discriminator"] {
            reportKeys(expressions, types, at: node)
        }
        guard case .keyOf(let object) = catalog.discriminator else { return }
        let envelope = catalog.envelope
        var locations: [(RuntimeExpression?, JSONNode?)] = [
            (envelope.id, root["envelope"]?["id"]), (envelope.time, root["envelope"]?["time"]),
            (envelope.source, root["envelope"]?["source"]),
            (envelope.subject, root["envelope"]?["subject"]), (catalog.versions, root["versions"]),
        ]
        locations += envelope.attributes.map {
            ($0.location, root["envelope"]?["attributes"]?[$0.name])
        }
        for case (.payload(let pointer)?, let node?) in locations {
            let (tokens, start) = (pointer.tokens, object.tokens)
            guard tokens.starts(with: start), tokens.count > start.count,
                types.contains(tokens[start.count])
            else { continue }
            sink.report(
                .locationInKey(tokens[start.count]), at: (node["location"] ?? node).offset)
        }
    }
}
