import EventCodeGeneration
import StrictJSON

/// Makes payloads that contain a value at a site: steps from a payload -> JSON.
struct WitnessMaker {
    let values: JointValues
    /// Whether the old catalog writes the payload.
    let isOldWriter: Bool

    /// A small value of the writer's type that has a leaf where the steps lead to; `nil` if the steps do not
    /// fit the type.
    func value(
        of type: ValueType, readAs other: ValueType?, _ steps: ArraySlice<ValueStep>,
        _ leaf: Probe.Leaf
    ) -> JSONValue? {
        guard let step = steps.first else { return value(of: type, readAs: other, leaf) }
        let rest = steps.dropFirst()
        let (type, other) = (type.unwrapped, other?.unwrapped)
        switch step {
        case .property(let name):
            guard case .record(let reference) = type,
                let property = values.writer.record(reference)?.property(name),
                var object = values.value(of: type, readAs: other).object,
                let inner = value(
                    of: property.type, readAs: readProperty(name, of: other)?.type, rest, leaf)
            else { return nil }
            object[name] = inner
            return .object(object)
        case .element:
            guard case .array(let element) = type else { return nil }
            return value(of: element, readAs: other?.content, rest, leaf).map { .array([$0]) }
        case .entry:
            guard case .map(let inner) = type else { return nil }
            return value(of: inner, readAs: other?.content, rest, leaf)
                .map { .object(["key": $0]) }
        case .content(let isBase64):
            guard case .embeddedJSON(let content, _) = type else { return nil }
            return value(of: content, readAs: other?.content, rest, leaf).map { json in
                .string(isBase64 ? String(base64: json.bytes) : json.description)
            }
        case .inner(let before, let after):
            let (own, theirs) = isOldWriter ? (before, after) : (after, before)
            let read = theirs.reduce(other) { readProperty($1, of: $0)?.type }
            return value(at: own[...], in: type, readAs: read, rest, leaf)
        case .variant(let before, let after):
            let (written, read) = isOldWriter ? (before, after) : (after, before)
            return variant(written, of: type, read, of: other, rest, leaf)
        }
    }

    /// A value that has the rest of the steps at some keys; the reader's type is that of the value there.
    private func value(
        at keys: ArraySlice<String>, in type: ValueType, readAs other: ValueType?,
        _ steps: ArraySlice<ValueStep>, _ leaf: Probe.Leaf
    ) -> JSONValue? {
        guard let key = keys.first else { return value(of: type, readAs: other, steps, leaf) }
        guard case .record(let reference) = type.unwrapped,
            let property = values.writer.record(reference)?.property(key),
            let inner = value(at: keys.dropFirst(), in: property.type, readAs: other, steps, leaf),
            var object = values.value(of: type, readAs: nil).object
        else { return nil }
        object[key] = inner
        return .object(object)
    }

    /// - Parameters:
    ///   - position: The case of the writer's union; `nil` if its type is no union.
    ///   - readPosition: The case of the reader's union; `nil` if its type is no union.
    private func variant(
        _ position: Int?, of type: ValueType, _ readPosition: Int?, of other: ValueType?,
        _ steps: ArraySlice<ValueStep>, _ leaf: Probe.Leaf
    ) -> JSONValue? {
        var other = other
        if let readPosition, case .union(let reference) = other {
            other = values.reader.union(reference)?.cases[readPosition].type
        }
        guard let position else { return value(of: type, readAs: other, steps, leaf) }
        guard case .union(let reference) = type, let model = values.writer.union(reference),
            let json = value(of: model.cases[position].type, readAs: other, steps, leaf)
        else { return nil }
        let tags = model.cases[position].tags
        guard let tag = model.tag, let text = tags.first, var object = json.object,
            !tags.contains(object[tag] ?? .null)
        else { return json }
        if case .without(tag) = leaf, steps.isEmpty { return json }
        object[tag] = text
        return .object(object)
    }

    private func value(
        of type: ValueType, readAs other: ValueType?, _ leaf: Probe.Leaf
    ) -> JSONValue? {
        switch leaf {
        case .value(let value): return value
        case .without(let name):
            guard var object = values.value(of: type, readAs: other).object else { return nil }
            object[name] = nil
            return .object(object)
        case .smallest: return values.value(of: type, readAs: other)
        }
    }

    private func readProperty(_ name: String, of type: ValueType?) -> PropertyModel? {
        guard case .record(let reference) = type else { return nil }
        return values.reader.record(reference)?.property(name)
    }
}

extension RecordModel {
    fileprivate func property(_ name: String) -> PropertyModel? {
        properties.last { $0.wireName == name }
    }
}

extension ValueType {
    /// The type without its own optionality.
    fileprivate var unwrapped: ValueType {
        if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
    }

    /// The type of the elements, the values of a map, or of the JSON in a string.
    fileprivate var content: ValueType? {
        switch self {
        case .array(let element): element
        case .map(let value): value
        case .embeddedJSON(let content, _): content
        default: nil
        }
    }
}
