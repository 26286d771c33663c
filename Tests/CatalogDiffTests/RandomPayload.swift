import EventCodeGeneration
import StrictJSON
import TestSupport

/// Makes random values of the types of a catalog, with optional properties at random.
struct RandomPayload {
    let types: [TypeDeclaration?]
    var generator: SeededGenerator

    mutating func value(of type: ValueType, depth: Int = 0) -> JSONValue {
        switch type {
        case .record(let reference): record(reference, depth)
        case .union(let reference): union(reference, depth)
        case .openEnum(let reference), .numberedEnum(let reference): text(reference)
        case .optional(let wrapped):
            Bool.random(using: &generator) ? .null : value(of: wrapped, depth: depth)
        case .array(let element):
            .array(
                (0..<(depth > 5 ? 0 : Int.random(in: 0...2, using: &generator))).map { _ in
                    value(of: element, depth: depth + 1)
                })
        case .map(let inner):
            depth > 5 || Bool.random(using: &generator)
                ? [:] : .object(["key": value(of: inner, depth: depth + 1)])
        case .embeddedJSON(let content, let isBase64):
            embedded(value(of: content, depth: depth + 1), isBase64)
        default: scalar(type)
        }
    }

    private func embedded(_ json: JSONValue, _ isBase64: Bool) -> JSONValue {
        .string(isBase64 ? String(base64: json.bytes) : json.description)
    }

    private mutating func record(_ reference: TypeReference, _ depth: Int) -> JSONValue {
        guard case .record(let model) = types[reference.index] else { return [:] }
        var object = JSONObject()
        for property in model.properties {
            let isThere = depth < 6 && Bool.random(using: &generator)
            guard property.isRequired || isThere else { continue }
            let isNull = property.isNullable && Int.random(in: 0..<4, using: &generator) == 0
            object.append(
                property.wireName, isNull ? .null : value(of: property.type, depth: depth + 1))
        }
        return .object(object)
    }

    private mutating func union(_ reference: TypeReference, _ depth: Int) -> JSONValue {
        guard case .union(let model) = types[reference.index],
            let variant = model.cases.randomElement(using: &generator)
        else { return .null }
        let json = value(of: variant.type, depth: depth + 1)
        guard let tag = model.tag, var object = json.object,
            let value = variant.tags.randomElement(using: &generator)
        else { return json }
        object[tag] = value
        return .object(object)
    }

    private mutating func text(_ reference: TypeReference) -> JSONValue {
        guard case .openEnum(let model) = types[reference.index] else { return "text" }
        return .string(model.cases.randomElement(using: &generator)?.value ?? "text")
    }

    private mutating func scalar(_ type: ValueType) -> JSONValue {
        switch type {
        case .boolean: .boolean(Bool.random(using: &generator))
        case .int: [1, -1, 12].randomElement(using: &generator) ?? 1
        case .int64(let asText), .uint64(let asText): asText ? "12" : 12
        case .double, .decimal(asText: false):
            JSONNumber(Bool.random(using: &generator) ? "1.5" : "2").map { .number($0) } ?? 2
        case .decimal: "1.5"
        case .uuid: "00000000-0000-4000-8000-000000000000"
        case .base64: "AA=="
        case .unixTime, .unixTimeSeconds, .unixTimeMilliseconds: 1_767_225_600
        case .unixTimeString, .unixTimeMillisecondsString: "1767225600"
        case .json, .custom:
            ["text", 1, true, [], [:]].randomElement(using: &generator) ?? "text"
        default: "text"
        }
    }
}
