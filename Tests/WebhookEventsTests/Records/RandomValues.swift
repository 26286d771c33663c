import StrictJSON
import TestSupport

@testable import EventCodeGeneration

/// Random values: mostly of the given type, occasionally of any type.
struct RandomValues {
    let types: [TypeDeclaration?]
    private(set) var random = SeededGenerator()

    private static let edges: [JSONValue] = [
        .null, true, false, 0, 1, -1, 2, 5, [], [:], "", "12", "STATE_UNSPECIFIED", "card",
        "2026-01-01", "AA==", "%%%", [nil], ["kind": "card"], ["kind": 1], ["tag": "leaf"],
    ]
    private static let numbers = [
        "1.5", "1.0", "10e-1", "-0", "1e400", "2147483648", "9223372036854775807",
        "9223372036854775808", "-9223372036854775809", "18446744073709551616",
        "99999999999999999999999999999999999999", "100000000000000000000000000000000000001",
    ]
    private static let maximumDepth = 6

    init(types: [TypeDeclaration?]) {
        self.types = types
    }

    mutating func value(of type: ValueType, depth: Int = 0) -> JSONValue {
        guard depth < Self.maximumDepth, !isChosen(1, in: 20) else { return any() }
        switch type {
        case .optional(let wrapped):
            return isChosen(1, in: 3) ? .null : value(of: wrapped, depth: depth)
        case .array(let element):
            return .array((0..<count()).map { _ in value(of: element, depth: depth + 1) })
        case .map(let element):
            return .object(
                JSONObject((0..<count()).map { ("k\($0)", value(of: element, depth: depth + 1)) }))
        case .record(let reference), .openEnum(let reference), .numberedEnum(let reference),
            .union(let reference):
            return declared(types[reference.index], depth: depth)
        case .boolean: return .boolean(isChosen(1, in: 2))
        case .string, .dateTime, .calendarDate, .uri: return .string("text")
        case .json, .custom: return any()
        default: return number()
        }
    }

    private mutating func declared(_ type: TypeDeclaration?, depth: Int) -> JSONValue {
        switch type {
        case .record(let model): return .object(object(of: model, depth: depth + 1))
        case .openEnum(let model):
            let values = model.cases.map { JSONValue.string($0.value) }
            let numbers = (model.numbers ?? []).map { JSONValue.number(JSONNumber($0)) }
            return (values + numbers).randomElement(using: &random) ?? .null
        case .union(let model):
            guard let variant = model.cases.randomElement(using: &random) else { return .null }
            let json = value(of: variant.type, depth: depth + 1)
            guard let tag = model.tag, var object = json.object else { return json }
            // Mostly the tag of the variant, otherwise that of another variant, any value, or none.
            object[tag] =
                isChosen(1, in: 6)
                ? ([nil, any()] + model.cases.flatMap(\.tags)).randomElement(using: &random) ?? nil
                : variant.tags.randomElement(using: &random)
            return .object(object)
        case nil: return any()
        }
    }

    private mutating func object(of model: RecordModel, depth: Int) -> JSONObject {
        var object = JSONObject()
        for property in model.properties where !isChosen(property.isRequired ? 1 : 10, in: 30) {
            let isNull = property.isOptional && isChosen(1, in: 10)
            object.append(
                property.wireName, isNull ? .null : value(of: property.type, depth: depth))
        }
        if isChosen(1, in: 4) { object.append("another key", any()) }
        return object
    }

    private mutating func any() -> JSONValue {
        isChosen(1, in: 3) ? number() : Self.edges.randomElement(using: &random) ?? .null
    }

    /// A number, or a string that contains one.
    private mutating func number() -> JSONValue {
        let text =
            isChosen(1, in: 2)
            ? String(Int.random(in: -9...9, using: &random))
            : Self.numbers.randomElement(using: &random) ?? "0"
        guard !isChosen(1, in: 8), let number = JSONNumber(text) else { return .string(text) }
        return .number(number)
    }

    private mutating func count() -> Int { .random(in: 0...3, using: &random) }

    private mutating func isChosen(_ few: Int, in many: Int) -> Bool {
        Int.random(in: 0..<many, using: &random) < few
    }
}
