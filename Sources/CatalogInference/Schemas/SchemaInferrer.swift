import StrictJSON

/// Infers schemas: the values at locations -> a schema, with the reasons for it.
struct SchemaInferrer {
    let options: InferenceOptions
    /// The number of tokens of a pointer after which schemas are open. The catalog is JSON, too, which may be
    /// nested 512 deep.
    private static let deepest = 200

    /// The reasons so far, in order.
    private(set) var reasons: [InferenceReason] = []

    init(options: InferenceOptions) {
        self.options = options
    }

    /// The schema of values at several locations that are of one type.
    ///
    /// - Parameter hasNull: Whether null is a value although it was not seen.
    mutating func schema(
        of values: [ObservedValues], hasNull: Bool = false, at pointer: JSONPointer
    ) -> JSONValue {
        if pointer.tokens.count > Self.deepest {
            return note([:], "the values are nested too deep to be described", at: pointer)
        }
        let kinds = JSONKind.allCases.filter { kind in values.contains { $0.kinds.contains(kind) } }
        let hasNull = hasNull || values.contains { $0.nullCount > 0 }
        if kinds.isEmpty {
            return note([:], hasNull ? "only null was seen" : "no value was seen", at: pointer)
        }
        if kinds.count == 1 {
            let schema = schema(of: values, kinds[0], at: pointer)
            return hasNull ? Self.nullable(schema) : schema
        }
        _ = note(["anyOf": []], "values of \(kinds.count) kinds were seen", at: pointer)
        var alternatives = kinds.enumerated().map { index, kind in
            schema(of: values, kind, at: pointer / "anyOf" / String(index))
        }
        if hasNull { alternatives.append(["type": "null"]) }
        return ["anyOf": .array(alternatives)]
    }

    private mutating func schema(
        of values: [ObservedValues], _ kind: JSONKind, at pointer: JSONPointer
    ) -> JSONValue {
        let key = KeyWords(values[0].key)
        switch kind {
        case .null: return ["type": "null"]
        case .boolean: return note(["type": "boolean"], "all values are booleans", at: pointer)
        case .number:
            let facts = values.dropFirst().reduce(into: values[0].numbers) { $0.add($1.numbers) }
            return note(NumberType.type(of: facts, key: key), at: pointer)
        case .string:
            let facts = values.dropFirst().reduce(into: values[0].strings) { $0.add($1.strings) }
            return note(StringType.type(of: facts, key: key), at: pointer)
        case .array:
            let items = values.compactMap(\.items)
            guard !items.isEmpty else {
                return note(["type": "array"], "all arrays are empty", at: pointer)
            }
            return ["type": "array", "items": schema(of: items, at: pointer / "items")]
        case .object:
            return object(values.filter { !$0.objects.isEmpty }, at: pointer)
        }
    }

    /// The schema with null as a value.
    private static func nullable(_ schema: JSONValue) -> JSONValue {
        guard var object = schema.object, let type = object["type"] else {
            return schema["anyOf"] == nil && schema["oneOf"] == nil && schema["$ref"] == nil
                ? schema : ["anyOf": [schema, ["type": "null"]]]
        }
        object["type"] = [type, "null"]
        if let values = object["enum"]?.array { object["enum"] = .array(values + [.null]) }
        return .object(object)
    }

    // MARK: - Reasons

    mutating func note(_ type: InferredType, at pointer: JSONPointer) -> JSONValue {
        note(type.schema, type.reason, at: pointer)
    }

    mutating func note(
        _ schema: JSONObject, _ reason: String, at pointer: JSONPointer
    ) -> JSONValue {
        reasons.append(
            InferenceReason(pointer: pointer, type: Self.name(of: schema), reason: reason))
        return .object(schema)
    }

    private static func name(of schema: JSONObject) -> String {
        if let reference = schema["$ref"]?.string { return reference }
        if schema["enum"] != nil { return "enum" }
        if schema["anyOf"] != nil || schema["oneOf"] != nil { return "union" }
        if schema["additionalProperties"] != nil { return "map" }
        return schema["format"]?.string ?? schema["type"]?.string ?? "any"
    }
}
