import EventCatalog
import StrictJSON

/// Makes the properties optional that the config allows to be missing, except tags: properties that
/// distinguish the variants of a union, by their value or by being present, and those that name the type of an event.
struct LenientProperties {
    /// The names of the tags, by the indices of their types.
    private var tags: [Int: Set<String>] = [:]

    init(of catalog: Catalog, _ payloads: [ValueType], _ types: [TypeEntry]) {
        for case .union(let union) in types.compactMap(\.declaration) {
            for variant in union.cases {
                if let name = variant.key ?? union.tag { add(name, of: variant.type) }
            }
        }
        for payload in payloads {
            for name in catalog.typeNamesInPayload { add(name, of: payload, in: types) }
        }
    }

    func makeOptional(in types: inout [TypeEntry]) {
        for index in types.indices {
            guard case .record(var model) = types[index].declaration,
                model.properties.contains(where: \.isLenient)
            else { continue }
            for position in model.properties.indices
            where model.properties[position].isLenient
                && tags[index]?.contains(model.properties[position].wireName) != true
            {
                model.properties[position].isRequired = false
                model.properties[position].defaultValue = nil
            }
            types[index].declaration = .record(model)
        }
    }

    private mutating func add(_ tag: String, of type: ValueType) {
        guard case .record(let reference) = type else { return }
        tags[reference.index, default: []].insert(tag)
    }

    /// Adds a property that has the same value in all events with the payload.
    private mutating func add(_ name: String, of payload: ValueType, in types: [TypeEntry]) {
        guard case .record(let reference) = payload,
            case .record(let model) = types[reference.index].declaration,
            model.properties.contains(where: { $0.wireName == name && $0.defaultValue != nil })
        else { return }
        add(name, of: payload)
    }
}

extension Catalog {
    /// The names of the payload's properties that determine the type of an event.
    fileprivate var typeNamesInPayload: [String] {
        let data = envelope.data.tokens
        return discriminator.expressions.compactMap { expression in
            guard case .payload(let pointer) = expression, pointer.tokens.starts(with: data),
                pointer.tokens.count == data.count + 1
            else { return nil }
            return pointer.tokens.last
        }
    }
}
