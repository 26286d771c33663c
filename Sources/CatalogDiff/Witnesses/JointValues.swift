import EventCodeGeneration
import StrictJSON

/// Makes small values of a writer's types that the reader's types accept as far as possible: they have what
/// either requires, so that only the change in question is shown.
struct JointValues {
    let writer: ComparedCatalog
    let reader: ComparedCatalog

    /// Schemas do not nest deeper than this, except recursive ones.
    private static let maximumDepth = 24

    func value(of type: ValueType, readAs other: ValueType?, depth: Int = 0) -> JSONValue {
        switch (type, other) {
        case (.optional(let wrapped), .optional(let other)):
            return value(of: wrapped, readAs: other, depth: depth)
        case (.optional(let wrapped), _): return value(of: wrapped, readAs: other, depth: depth)
        case (_, .optional(let other)): return value(of: type, readAs: other, depth: depth)
        case (.record(let reference), .record(let other)):
            guard depth < Self.maximumDepth, let model = writer.record(reference),
                let readModel = reader.record(other)
            else { return writer.probes.smallest(type) }
            return .object(object(of: model, readAs: readModel, depth: depth))
        default:
            let accepted = TypeSamples(catalog: writer).values(of: type).first { value in
                other.map { reader.probes.accepts(value, as: $0) } ?? false
            }
            return accepted ?? writer.probes.smallest(type)
        }
    }

    private func object(
        of model: RecordModel, readAs other: RecordModel, depth: Int
    ) -> JSONObject {
        let read = Dictionary(
            other.properties.map { (ExactText($0.wireName), $0) }, uniquingKeysWith: { $1 })
        var object = JSONObject()
        for property in model.properties {
            let readProperty = read[ExactText(property.wireName)]
            guard property.isRequired || readProperty?.isRequired == true else { continue }
            object.append(
                property.wireName,
                value(of: property.type, readAs: readProperty?.type, depth: depth + 1))
        }
        return object
    }
}
