import StrictJSON

extension CatalogReader {
    /// The schema in a node, or the config's replacement for it.
    ///
    /// - Parameter isProperty: Whether the config's location of the schema refers to the property.
    mutating func schema(
        _ node: JSONNode, at location: CatalogLocation, isProperty: Bool = false
    ) -> Schema {
        if let known = repeatedSchemas[node.offset, isProperty: isProperty] { return known }
        let override = overlay.type(at: node.offset)
        var schema: Schema
        switch override {
        case nil: schema = plainSchema(node, at: location)
        case .schema(let other): schema = plainSchema(other, at: location)
        case .swiftType(let type):
            schema = Schema(offset: node.offset, location: location)
            schema.swiftType = type
        }
        if override != nil {
            schema.description = schema.description ?? node["description"]?.string
            schema.title = schema.title ?? node["title"]?.string
            schema.isDeprecated = schema.isDeprecated || node["deprecated"]?.isTrue == true
            schema.isSensitive =
                schema.isSensitive || node["x-sensitive"]?.isTrue == true
                || node["format"]?.string == "password"
        }
        schema.swiftName = swiftName(of: node) ?? schema.swiftName
        if !isProperty, overlay.isOptional(at: node.offset), schema.makeLenient() {
            overlay.useOptional(at: node.offset)
        }
        repeatedSchemas[node.offset, isProperty: isProperty] = schema
        return schema
    }

    private mutating func plainSchema(_ node: JSONNode, at location: CatalogLocation) -> Schema {
        var schema = Schema(offset: node.offset, location: location)
        switch node.value {
        case .object: break
        case .boolean(let accepts):
            schema.isNever = !accepts
            return schema
        default:
            sink.report(
                .wrongType(of: "a schema", expected: "an object or a boolean", found: node.kind),
                at: node.offset)
            return schema
        }
        for member in node.members {
            readKeyword(member, into: &schema)
        }
        readContent(node, into: &schema)
        if !schema.properties.isEmpty, !schema.requiredElsewhere.isEmpty {
            let names = Set(schema.properties.map(\.name))
            schema.requiredElsewhere.removeAll { names.contains($0.name) }
        }
        schema.ignoredKeyword = keywords.check(node, &sink).map { keyword in
            Schema.Keyword(name: keyword.key, offset: keyword.keyOffset)
        }
        checkValues(of: node, &schema)
        return schema
    }

    private mutating func readKeyword(_ member: JSONNode.Member, into schema: inout Schema) {
        let node = member.value
        let location = schema.location / member.key
        switch member.key {
        case "type": schema.types = types(node)
        case "format":
            schema.format = node.string
            if node.string == "password" { schema.isSensitive = true }
        case "x-sensitive": if node.isTrue { schema.isSensitive = true }
        case "enum":
            guard expect(.array, node, "'enum'") else { return }
            schema.enumValues = node.elements.map(\.json)
            for value in node.elements {
                guard let text = value.string else { continue }
                schema.enumNames[text] = overlay.name(at: value.offset)
            }
        case "const": schema.constant = node.json
        case "properties":
            schema.properties = properties(node, at: location)
            schema.hasProperties = true
        case "required":
            schema.requiredElsewhere = required(node)
            schema.required = schema.requiredElsewhere.map(\.name)
        case "additionalProperties": schema.additionalProperties = additional(node, at: location)
        case "patternProperties":
            schema.patternProperties = properties(node, at: location).map(\.schema)
        case "prefixItems": schema.hasTupleItems = true
        case "items":
            if node.kind == .array {
                schema.hasTupleItems = true
            } else {
                schema.items = Schema.Child(self.schema(node, at: location))
            }
        case "minimum", "exclusiveMinimum":
            schema.minimum = node.json.number ?? schema.minimum
        case "maximum", "exclusiveMaximum":
            schema.maximum = node.json.number ?? schema.maximum
        case "then", "else":
            if node.kind == .object { schema.conditions.append(self.schema(node, at: location)) }
        case "dependencies", "dependentSchemas":
            for dependency in node.members where dependency.value.kind == .object {
                schema.conditions.append(
                    self.schema(dependency.value, at: location / dependency.key))
            }
        case "$ref":
            schema.reference = reference(node, in: schema.location)
            if schema.reference == nil { schema.unknownReference = node.offset }
        case "$dynamicRef", "$recursiveRef":
            guard let keyword = IdentifiedSchemas.Keyword(rawValue: member.key),
                let target = reference(keyword, node, in: schema.location)
            else { return }
            keywords.exclude(untyped: member)
            var part = Schema(offset: node.offset, location: schema.location)
            part.isDerived = true
            part.reference = target
            schema.allOf.append(part)
        case "allOf": schema.allOf += schemas(node, at: location)
        case "oneOf", "anyOf": schema.alternatives.append(schemas(node, at: location))
        case "discriminator": schema.discriminator = SchemaDiscriminator(node)
        case "nullable": schema.isNullable = node.isTrue
        case "deprecated": schema.isDeprecated = node.isTrue
        case "title": schema.title = node.string
        case "description": schema.description = node.string
        case "default": schema.defaultValue = node.json
        default: break
        }
    }

    /// Reads what strings contain (JSON Schema 2020-12 Validation, section 8).
    private mutating func readContent(_ node: JSONNode, into schema: inout Schema) {
        let encoding = node["contentEncoding"]?.string
        let isBase64 = encoding == "base64"
        if schema.format == nil, isBase64 { schema.format = "byte" }
        guard let member = node.members.first(where: { $0.key == "contentSchema" }),
            member.value.kind == .object, encoding == nil || isBase64,
            node["contentMediaType"]?.string.map({ MediaType($0).isJSON }) == true
        else { return }
        let content = self.schema(member.value, at: schema.location / member.key)
        keywords.exclude(untyped: member)
        schema.content = Schema.Content(schema: Schema.Child(content), isBase64: isBase64)
    }

    private mutating func types(_ node: JSONNode) -> [SchemaType] {
        let names = node.kind == .array ? node.elements : [node]
        var types: [SchemaType] = []
        for name in names where expect(.string, name, "'type'") {
            guard let text = name.string, let type = SchemaType(rawValue: text) else {
                let text = name.string ?? ""
                let nearest = SchemaType.allCases.map(\.rawValue).nearest(to: text)
                sink.report(.unknownType(text, nearest: nearest), at: name.offset)
                continue
            }
            if !types.contains(type) { types.append(type) }
        }
        return types
    }

    private mutating func properties(
        _ node: JSONNode, at location: CatalogLocation
    ) -> [Schema.Property] {
        guard expect(.object, node, "'properties'") else { return [] }
        return node.members.map { member in
            let offset = member.value.offset
            overlay.useOptional(at: offset)
            return Schema.Property(
                name: member.key, offset: member.keyOffset,
                schema: schema(member.value, at: location / member.key, isProperty: true),
                isLenient: overlay.isOptional(at: offset))
        }
    }

    private mutating func required(_ node: JSONNode) -> [Schema.RequiredName] {
        // Draft 3 and some providers have a boolean in the property itself.
        guard node.kind != .boolean else { return [] }
        guard expect(.array, node, "'required'") else { return [] }
        return node.elements.compactMap { element in
            element.string.map { Schema.RequiredName(name: $0, offset: element.offset) }
        }
    }

    private mutating func additional(
        _ node: JSONNode, at location: CatalogLocation
    ) -> Schema.Additional {
        if case .boolean(let accepts) = node.value { return accepts ? .any : .none }
        let schema = schema(node, at: location)
        let isEmpty =
            schema.isUnconstrained && schema.unknownReference == nil
            && schema.ignoredKeyword == nil
        return isEmpty ? .any : .schema(Schema.Child(schema))
    }

    private mutating func schemas(_ node: JSONNode, at location: CatalogLocation) -> [Schema] {
        guard expect(.array, node, "'\(location.pointer.tokens.last ?? "")'") else { return [] }
        return node.elements.enumerated().map { index, element in
            schema(element, at: location / String(index))
        }
    }
}

extension JSONNode {
    fileprivate var isTrue: Bool {
        if case .boolean(true) = value { true } else { false }
    }
}
