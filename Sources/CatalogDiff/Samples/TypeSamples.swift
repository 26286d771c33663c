import EventCodeGeneration
import StrictJSON

/// Makes values that a type may have, of each form: `ValueType` -> `[JSONValue]`.
struct TypeSamples {
    let catalog: ComparedCatalog

    /// Small values, the simplest first.
    func values(of type: ValueType) -> [JSONValue] {
        switch type {
        case .optional(let wrapped): return values(of: wrapped) + [.null]
        case .array(let element): return [[]] + values(of: element).map { .array([$0]) }
        case .map(let value): return [[:]] + values(of: value).map { .object(["key": $0]) }
        case .union(let reference):
            return catalog.union(reference).map { model in
                model.cases.map { value(of: $0, tag: model.tag) }
            } ?? []
        case .numberedEnum: return [catalog.probes.smallest(type), 1]
        case .json, .custom: return ["text", 1, 1.5, true, [], [:]]
        case .int: return [1, -1]
        case .int64(let asText), .uint64(let asText): return asText ? ["1"] : [1]
        case .double, .decimal(asText: false): return [1, 1.5]
        default: return [catalog.probes.smallest(type)]
        }
    }

    /// The smallest value of a case of a union.
    func value(of variant: UnionModel.Case, tag: String?) -> JSONValue {
        let json = catalog.probes.smallest(variant.type)
        guard let tag, let value = variant.tags.first, var object = json.object else { return json }
        object[tag] = value
        return .object(object)
    }
}
