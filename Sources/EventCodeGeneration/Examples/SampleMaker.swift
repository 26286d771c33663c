import StrictJSON

/// Makes the smallest values of types: `ValueType` -> `JSONValue`.
struct SampleMaker {
    let types: [TypeDeclaration?]
    /// Whether a record on the top level has its optional scalar properties.
    var hasOptional = true
    /// How many objects are made for one value: types that require several values of the next type, and so on,
    /// have more than memory holds.
    var maximumCount = 5_000

    /// Infinitely recursive types have no values; other schemas do not nest deeper than this.
    private static let maximumDepth = 24

    /// A value with all required properties, and on the top level with optional scalar ones if wanted.
    func value(of type: ValueType) -> JSONValue {
        var remaining = maximumCount
        return value(of: type, depth: 0, &remaining)
    }

    private func value(
        of type: ValueType, depth: Int, _ remaining: inout Int
    ) -> JSONValue {
        switch type {
        case .record(let reference), .openEnum(let reference), .numberedEnum(let reference),
            .union(let reference):
            declared(types[reference.index], depth: depth, &remaining)
        case .optional(let wrapped): value(of: wrapped, depth: depth, &remaining)
        case .embeddedJSON(let content, let isBase64):
            text(value(of: content, depth: depth, &remaining), isBase64: isBase64)
        case .array: []
        case .map, .json, .custom: [:]
        default: scalar(of: type)
        }
    }

    private func text(_ json: JSONValue, isBase64: Bool) -> JSONValue {
        .string(isBase64 ? String(base64: json.bytes) : json.description)
    }

    private func scalar(of type: ValueType) -> JSONValue {
        switch type {
        case .boolean: true
        case .int, .int64(asText: false), .uint64(asText: false): 1
        case .int64, .uint64: "1"
        case .double, .decimal(asText: false): JSONNumber("1.5").map { .number($0) } ?? 1
        case .decimal: "1.5"
        case .dateTime: "2026-01-01T00:00:00Z"
        case .calendarDate: "2026-01-01"
        case .uri: "https://example.com/"
        case .uuid: "00000000-0000-4000-8000-000000000000"
        case .base64: "AA=="
        case .unixTime, .unixTimeSeconds: 1_767_225_600
        case .unixTimeMilliseconds: 1_767_225_600_000
        case .unixTimeString: "1767225600"
        case .unixTimeMillisecondsString: "1767225600000"
        default: "text"
        }
    }

    private func declared(
        _ type: TypeDeclaration?, depth: Int, _ remaining: inout Int
    ) -> JSONValue {
        guard depth < Self.maximumDepth, remaining > 0 else { return .null }
        remaining -= 1
        switch type {
        case .record(let model): return .object(object(of: model, depth: depth + 1, &remaining))
        case .openEnum(let model): return .string(model.cases.first?.value ?? "text")
        case .union(let model):
            guard let first = model.cases.first else { return .null }
            var json = value(of: first.type, depth: depth + 1, &remaining)
            if let tag = model.tag, let text = first.tags.first, var object = json.object {
                object[tag] = text
                json = .object(object)
            }
            return json
        case nil: return .null
        }
    }

    private func object(
        of model: RecordModel, depth: Int, _ remaining: inout Int
    ) -> JSONObject {
        var object = JSONObject()
        for property in model.properties
        where property.isRequired || hasOptional && depth == 1 && property.type.isPlain {
            object.append(
                property.wireName, value(of: property.type, depth: depth, &remaining))
        }
        return object
    }
}

extension ValueType {
    /// Whether values are strings, numbers or booleans.
    fileprivate var isPlain: Bool {
        switch self {
        case .record, .union, .array, .map, .optional, .json, .custom: false
        default: true
        }
    }
}
