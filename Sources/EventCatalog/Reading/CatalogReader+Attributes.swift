import StrictJSON

extension CatalogReader {
    /// The attributes of the envelope.
    mutating func attributes(_ node: JSONNode) -> [Catalog.Attribute] {
        guard expect(.object, node, "'attributes'") else { return [] }
        return node.members.compactMap { attribute($0) }
    }

    private mutating func attribute(_ member: JSONNode.Member) -> Catalog.Attribute? {
        let owner = "attribute '\(member.key)'"
        let location = CatalogLocation(["envelope", "attributes", member.key])
        guard let (location, schema) = parameter(member.value, owner, at: location) else {
            return nil
        }
        return Catalog.Attribute(
            name: member.key, offset: member.keyOffset, location: location, schema: schema)
    }

    /// A location and a schema, as in AsyncAPI's Parameter Object.
    private mutating func parameter(
        _ node: JSONNode, _ owner: String, at schemaLocation: CatalogLocation
    ) -> (location: RuntimeExpression, schema: Schema)? {
        guard expect(.object, node, owner) else { return nil }
        let known = ["location", "schema", "description"]
        reportUnknownFields(of: node, named: owner, known: known)
        let location = field("location", of: node, named: owner).flatMap { expression($0) }
        let schema = field("schema", of: node, named: owner)
            .map { self.schema($0, at: schemaLocation / "schema") }
        guard let location, var schema else { return nil }
        schema.description =
            text("description", of: node, named: owner) ?? schema.description
        schema.swiftName = swiftName(of: node) ?? schema.swiftName
        return (location, schema)
    }

    /// The location of an identifier or a source, with its JSON type if there is a schema.
    mutating func text(
        _ name: String, of envelope: JSONNode
    ) -> (location: RuntimeExpression?, form: Catalog.TextForm?) {
        guard let node = envelope[name] else { return (nil, nil) }
        guard node.kind == .object else { return (expression(node), nil) }
        let location = CatalogLocation(["envelope", name])
        guard let (location, schema) = parameter(node, "'\(name)'", at: location) else {
            return (nil, nil)
        }
        if schema.types == [.integer] { return (location, .integer) }
        if schema.types == [.string] { return (location, .string) }
        sink.report(
            .unknownValue(
                schema.types.map(\.rawValue).joined(separator: ", "), of: "the type of '\(name)'",
                expected: "'string' or 'integer'"),
            at: node["schema"]?["type"]?.offset ?? node["schema"]?.offset ?? node.offset)
        return (location, nil)
    }

    /// The location of the time, with its format if there is a schema.
    mutating func readTime(_ node: JSONNode, into envelope: inout Catalog.Envelope) {
        guard node.kind == .object else {
            envelope.time = expression(node)
            return
        }
        if let format = node["schema"]?["format"] { keywords.exclude(format: format) }
        let location = CatalogLocation(["envelope", "time"])
        guard let (location, schema) = parameter(node, "'time'", at: location) else { return }
        envelope.time = location
        envelope.timeForm = timeForm(of: schema, at: node["schema"] ?? node)
    }

    private mutating func timeForm(of schema: Schema, at node: JSONNode) -> EventTimeForm? {
        let isText = schema.types.contains(.string)
        switch schema.format {
        case "date-time": return .dateTime
        case "unix-time":
            if isText { return .unixTimeString }
            return schema.types.contains(.number) ? .unixTimeFraction : .unixTime
        case "unix-time-ms": return isText ? .unixTimeMillisecondsString : .unixTimeMilliseconds
        case nil: return nil
        case let format?:
            let nearest = ["date-time", "unix-time", "unix-time-ms"].nearest(to: format)
            sink.report(
                .unknownTimeFormat(format, nearest: nearest),
                at: node["format"]?.offset ?? node.offset)
            return nil
        }
    }
}
