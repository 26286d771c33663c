import StrictJSON

/// Parses the keywords of a schema: JSON -> `CompiledSchema`.
///
/// In addition to JSON Schema 2020-12, it accepts the unambiguous keywords of earlier drafts and of
/// OpenAPI 3.0: `nullable`, a boolean `exclusiveMinimum`, an array as `items`, `dependencies`, a
/// boolean `required`.
struct SchemaCompiler {
    private(set) var schema = CompiledSchema()
    let node: SchemaNode
    let library: SchemaLibrary
    let object: JSONObject

    init(node: SchemaNode, library: SchemaLibrary) {
        self.node = node
        self.library = library
        object = node.json.object ?? [:]
        if node.json.boolean == false { add("false", .never) }
        schema.isNullable = object["nullable"]?.boolean == true
        for (keyword, value) in object { read(keyword, value) }
        readProperties()
        readItems()
        // Keywords that depend on the parts evaluated by others come last.
        for keyword in ["unevaluatedProperties", "unevaluatedItems"] {
            guard let value = object[keyword] else { continue }
            let child = child([keyword], value)
            add(
                keyword,
                keyword == "unevaluatedItems"
                    ? .unevaluatedItems(child) : .unevaluatedProperties(child))
            schema.needsEvaluated = true
        }
    }

    mutating func add(_ keyword: String, _ check: SchemaCheck) {
        schema.rules.append(SchemaRule(keyword: keyword, check: check))
    }

    /// Notes that a keyword's value is not valid in JSON Schema.
    mutating func addInvalid(_ keyword: String) {
        add(keyword, .unchecked(.invalidValue))
    }

    func child(_ tokens: [String], _ json: JSONValue) -> SchemaNode {
        library.child(of: node, tokens, json)
    }

    private mutating func read(_ keyword: String, _ value: JSONValue) {
        switch keyword {
        case "type", "const", "enum": readKinds(keyword, value)
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
            readBound(keyword, value)
        case "multipleOf": readMultiple(value)
        case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties":
            readCount(keyword, value)
        case "uniqueItems": if value.boolean == true { add(keyword, .uniqueItems) }
        case "pattern": readPattern(value)
        case "format":
            if let format = value.string.flatMap({ SchemaFormat($0) }) {
                add(keyword, .format(format))
            }
        case "required", "dependentRequired", "dependencies", "dependentSchemas",
            "propertyNames":
            readObjectKeyword(keyword, value)
        case "contains": readContains(value)
        case "allOf", "anyOf", "oneOf", "not", "if": readApplicator(keyword, value)
        case "$ref", "$dynamicRef": readReference(keyword, value)
        default: break
        }
    }

    private mutating func readReference(_ keyword: String, _ value: JSONValue) {
        guard let text = value.string else { return addInvalid(keyword) }
        if keyword == "$dynamicRef" { library.indexDocuments() }
        guard let target = library.target(of: text, from: node) else {
            return add(keyword, .unchecked(.unknownReference(text)))
        }
        if keyword == "$dynamicRef" {
            let anchor = SchemaLibrary.dynamicAnchor(named: text, of: target)
            add(keyword, .dynamicReference(target, anchor: anchor))
        } else {
            add(keyword, .reference(target))
        }
    }
}
