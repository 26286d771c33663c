import StrictJSON

/// Converts one schema for a catalog: the keywords without subschemas, and the differences between
/// drafts.
struct SchemaConversion {
    let schema: Located
    let remarks: RemarkList
    var result = JSONObject()

    private static let texts: Set<String> = [
        "title", "description", "format", "pattern", "contentEncoding", "contentMediaType",
        "$comment",
    ]
    private static let numbers: Set<String> = [
        "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems",
        "minProperties", "maxProperties", "exclusiveMinimum", "exclusiveMaximum",
    ]
    private static let booleans: Set<String> = [
        "deprecated", "readOnly", "writeOnly", "uniqueItems", "nullable",
    ]
    /// Keywords that a catalog does not need; shared schemas are imported through references.
    private static let unused: Set<String> = [
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary",
        "definitions", "$defs", "xml", "externalDocs", "additionalItems", "example",
    ]

    mutating func takePlain(_ key: String, _ value: Located) {
        switch key {
        case "type": takeType(value)
        case "const", "default": result[key] = value.value
        case "enum":
            if let values = value.value.array, !values.isEmpty {
                result[key] = .array(values.uniqued())
            } else {
                refuse(key, "an array of values", value)
            }
        case "examples": result[key] = .array(value.value.array ?? [value.value])
        case "required": takeRequired(value)
        case "x-swift-name": if value.value.string != nil { result[key] = value.value }
        case "exclusiveMinimum" where value.value.boolean != nil: exclusive("minimum", key, value)
        case "exclusiveMaximum" where value.value.boolean != nil: exclusive("maximum", key, value)
        case _ where Self.texts.contains(key):
            value.value.string == nil ? refuse(key, "a text", value) : (result[key] = value.value)
        case _ where Self.numbers.contains(key):
            value.value.number == nil ? refuse(key, "a number", value) : (result[key] = value.value)
        case _ where Self.booleans.contains(key):
            value.value.boolean == nil
                ? refuse(key, "a boolean", value) : (result[key] = value.value)
        case _ where key.hasPrefix("x-") || Self.unused.contains(key): break
        default: remarks.add(.keyword(key), at: value.location)
        }
    }

    /// In draft 4 and OpenAPI 3.0, a boolean excludes the limit itself.
    private mutating func exclusive(_ limit: String, _ key: String, _ value: Located) {
        guard value.value.boolean == true, schema.value[limit]?.number != nil else { return }
        result[key] = schema.value[limit]
    }

    private mutating func takeType(_ value: Located) {
        let names = value.value.string.map { [$0] } ?? value.value.array?.compactMap(\.string)
        guard let names else { return refuse("type", "a type or an array of types", value) }
        let known = names.uniqued().filter { name in
            // Draft 3's name for all types.
            if name == "any" { return false }
            if JSONValue.types.contains(name) { return true }
            remarks.add(.unknownType(name), at: value.location)
            return false
        }
        guard !known.isEmpty, !names.contains("any") else { return }
        result["type"] =
            value.value.string == nil
            ? .array(known.map { .string($0) }) : .string(known[0])
    }

    private mutating func takeRequired(_ value: Located) {
        // A boolean is that of draft 3, and belongs to the enclosing object.
        guard value.value.boolean == nil else { return }
        guard let names = value.value.array else {
            return refuse("required", "an array of names", value)
        }
        addRequired(names.compactMap(\.string))
    }

    mutating func takeRequired(of properties: [(key: String, value: Located)]) {
        addRequired(properties.filter { $0.value.isTrue("required") }.map(\.key))
    }

    private mutating func addRequired(_ names: [String]) {
        let all = ((result["required"]?.array ?? []).compactMap(\.string) + names).uniqued()
        if !all.isEmpty { result["required"] = .array(all.map { .string($0) }) }
    }

    func object(_ value: Located, _ key: String) -> [(key: String, value: Located)]? {
        if case .object = value.value { return value.members }
        refuse(key, "an object", value)
        return nil
    }

    func list(_ value: Located, _ key: String) -> [Located]? {
        if case .array(let elements) = value.value, !elements.isEmpty { return value.elements }
        refuse(key, "an array of schemas", value)
        return nil
    }

    private func refuse(_ key: String, _ expected: String, _ value: Located) {
        remarks.add(.wrongKind(of: key, expected: expected), at: value.location)
    }

    mutating func finish() -> JSONValue {
        if result["exclusiveMinimum"] != nil, schema.value["exclusiveMinimum"]?.boolean == true {
            result["minimum"] = nil
        }
        if result["exclusiveMaximum"] != nil, schema.value["exclusiveMaximum"]?.boolean == true {
            result["maximum"] = nil
        }
        if result["examples"] == nil, let example = schema.value["example"] {
            result["examples"] = .array([example])
        }
        takeNullable()
        takeTimeFormat()
        return .object(result)
    }

    /// Converts `nullable` to the type `null`, if there are types.
    private mutating func takeNullable() {
        guard let nullable = result["nullable"]?.boolean else { return }
        guard nullable else { return result["nullable"] = nil }
        guard let type = result["type"] else { return }
        let types = type.array ?? [type]
        result["type"] = .array(types + (types.contains("null") ? [] : ["null"]))
        if let values = result["enum"]?.array, !values.contains(.null) {
            result["enum"] = .array(values + [.null])
        }
        result["nullable"] = nil
    }

    /// Converts other spellings of `unix-time`.
    private mutating func takeTimeFormat() {
        let names = ["unixtime", "unix-timestamp", "unix_timestamp", "epoch"]
        guard let format = result["format"]?.string, names.contains(format.lowercased()),
            ["integer", "number"].contains(result["type"]?.string)
        else { return }
        result["format"] = "unix-time"
    }
}
