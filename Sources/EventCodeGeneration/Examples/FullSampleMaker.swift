import StrictJSON

/// Makes values that show the optional properties too: `ValueType` -> `JSONValue`.
///
/// A type inside itself, objects that are nested deeper, and what exceeds the number of values have
/// their required properties only.
struct FullSampleMaker {
    private let types: [TypeDeclaration?]
    private let minimal: SampleMaker
    /// How many more values may be made.
    private var remaining = 150
    /// The indices of the types that enclose the value.
    private var path: [Int] = []

    private static let maximumDepth = 5

    init(types: [TypeDeclaration?]) {
        self.types = types
        minimal = SampleMaker(types: types, hasOptional: false, maximumCount: 200)
    }

    mutating func value(of type: ValueType) -> JSONValue {
        remaining -= 1
        switch type {
        case .optional(let wrapped): return value(of: wrapped)
        case .array(let element): return mayContain(element) ? [value(of: element)] : []
        case .map(let element):
            guard element != .json, mayContain(element) else { return [:] }
            return ["key": value(of: element)]
        case .record(let reference), .union(let reference):
            return mayContain(type) ? declared(reference.index) : minimal.value(of: type)
        default: return minimal.value(of: type)
        }
    }

    /// Whether another value of a type may be inside the current one.
    private func mayContain(_ type: ValueType) -> Bool {
        guard remaining > 0, path.count < Self.maximumDepth else { return false }
        return type.reference.map { !path.contains($0.index) } ?? true
    }

    private mutating func declared(_ index: Int) -> JSONValue {
        path.append(index)
        defer { path.removeLast() }
        switch types[index] {
        case .record(let model): return .object(object(of: model))
        case .union(let model): return variant(of: model)
        case .openEnum, nil: return .null
        }
    }

    private mutating func object(of model: RecordModel) -> JSONObject {
        var object = JSONObject()
        for property in model.properties
        where property.isRequired || !property.isDeprecated && mayContain(property.type) {
            object.append(property.wireName, value(of: property.type))
        }
        return object
    }

    private mutating func variant(of model: UnionModel) -> JSONValue {
        guard let first = model.cases.first else { return .null }
        var json = value(of: first.type)
        if let tag = model.tag, let text = first.tags.first, var object = json.object {
            object[tag] = text
            json = .object(object)
        }
        return json
    }
}
