import SchemaValidation
import StrictJSON

/// Writes the schemas of a catalog in canonical form as those of another format.
struct SchemaWriter {
    private let rules: KeywordRules
    private let names: DocumentNames
    private let closed: Set<String>
    private let isClosed: Bool
    /// What has to be undone, by the pointers into the document.
    private(set) var changes: [JSONObject.Member] = []
    private(set) var losses = ExportLosses()

    /// - Parameter isClosed: Whether enums list all values.
    init(
        _ format: ExportFormat, _ names: DocumentNames, closed: ClosedDefinitions, isClosed: Bool
    ) {
        rules = KeywordRules(format: format)
        self.names = names
        self.closed = closed.names
        self.isClosed = isClosed
    }

    /// Whether the enums of a definition are opened.
    func opens(_ definition: String) -> Bool { !isClosed && !closed.contains(definition) }

    /// The schema for a location of the document.
    ///
    /// - Parameter opens: Whether the values of an enum may be others.
    mutating func schema(
        _ schema: JSONValue, at pointer: JSONPointer, opens: Bool
    ) -> JSONValue {
        guard let object = schema.object else { return schema }
        var change = SchemaChange()
        var keywords: [JSONObject.Member] = []
        for (key, value) in object {
            if key == "default", !DefaultValue.isValid(value, for: object) {
                change.carried.append(key, value)
                losses.add(.invalidDefault)
            } else if let value = written(key, value, at: pointer), rules.accepts(key, value) {
                let name = self.name(of: key, in: object)
                if name != key { change.renamed.append((name, key)) }
                let inner = opens && !isCondition(key) && !(key == "anyOf" && value.listsAnyValue)
                keywords.append((name, subschemas(of: key, value, at: pointer / name, inner)))
            } else {
                change.carried.append(key, value)
                losses.add(key == "$ref" ? .reference : .keyword(key))
            }
        }
        liftReference(&keywords, &change)
        if opens, let opened = OpenEnum.opened(keywords) {
            keywords = opened
        } else if OpenEnum.closed(keywords) != nil {
            change.isLiteral = true
        }
        if !change.isEmpty { changes.append((pointer.description, change.json)) }
        return .object(JSONObject(keywords))
    }

    private func isCondition(_ key: String) -> Bool { ClosedDefinitions.conditions.contains(key) }

    private mutating func subschemas(
        of key: String, _ value: JSONValue, at pointer: JSONPointer, _ opens: Bool
    ) -> JSONValue {
        SubschemaKeyword(key)?.map(value) { token, json in
            schema(json, at: token.map { pointer / $0 } ?? pointer, opens: opens)
        } ?? value
    }

    /// The value of a keyword with references to the document's schemas; `nil` if one has no target.
    private func written(_ key: String, _ value: JSONValue, at pointer: JSONPointer) -> JSONValue? {
        switch key {
        case "type" where value == "null" && pointer.isProperty:
            // datamodel-code-generator does not let the name alone replace the types that another part
            // of an 'allOf' has for the property.
            ["null"]
        case "$ref": value.string.flatMap(names.reference).map { .string($0) }
        case "discriminator": discriminator(value)
        default: value
        }
    }

    private func discriminator(_ value: JSONValue) -> JSONValue? {
        guard var object = value.object, let mapping = object["mapping"]?.object else {
            return value
        }
        var members: [JSONObject.Member] = []
        for (key, target) in mapping {
            guard let reference = target.string.flatMap(names.reference) else { return nil }
            members.append((key, .string(reference)))
        }
        object["mapping"] = .object(JSONObject(members))
        return .object(object)
    }

    // MARK: - Keywords with another name

    private mutating func name(of key: String, in schema: JSONObject) -> String {
        if key == "oneOf", !isClosed, schema["anyOf"] == nil {
            // Open enums may make several alternatives match.
            losses.add(.exclusiveAlternatives)
            return "anyOf"
        }
        guard rules.format == .asyncAPI else { return key }
        return switch key {
        case "prefixItems": "items"
        case "items" where schema["prefixItems"] != nil: "additionalItems"
        case "dependentRequired" where schema["dependentSchemas"] == nil: "dependencies"
        case "dependentSchemas" where schema["dependentRequired"] == nil: "dependencies"
        default: key
        }
    }

    /// Draft 7 ignores the keywords beside a reference.
    private func liftReference(_ keywords: inout [JSONObject.Member], _ change: inout SchemaChange)
    {
        guard rules.format == .asyncAPI, keywords.count > 1, let reference = keywords["$ref"] else {
            return
        }
        let others = keywords["allOf"]?.array ?? []
        keywords["$ref"] = nil
        keywords["allOf"] = .array([["$ref": reference]] + others)
        change.hasReferenceInAllOf = true
    }
}

extension JSONPointer {
    /// Whether the value is that of a property of `properties`.
    fileprivate var isProperty: Bool { tokens.dropLast().last == "properties" }
}

extension JSONValue {
    /// Whether one of several alternatives is any string, so that an enum beside it is open.
    fileprivate var listsAnyValue: Bool {
        array?.contains { $0.object?.count == 1 && $0["type"] == "string" } == true
    }
}
