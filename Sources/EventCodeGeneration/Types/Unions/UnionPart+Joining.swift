import EventCatalog
import StrictJSON

extension UnionPart {
    /// One part for all alternatives of one kind other than objects; `nil` if there are none.
    static func joined(_ parts: [UnionPart], in schema: Schema) -> UnionPart? {
        guard let first = parts.first, parts.count > 1 else { return parts.first }
        var joined = Schema(offset: schema.offset, location: schema.location)
        switch first.kind {
        case .string: joinStrings(parts, in: &joined)
        case .number: joinNumbers(parts, in: &joined)
        case .boolean: joined.types = [.boolean]
        case .array: joinArrays(parts, in: &joined)
        case .object, .null: return nil
        }
        return UnionPart(
            kind: first.kind, schema: joined, merged: joined, written: joined, isSynthesized: true)
    }

    /// Enums are open: values that are listed beside any string are known values.
    private static func joinStrings(_ parts: [UnionPart], in joined: inout Schema) {
        joined.types = [.string]
        let values = parts.flatMap(\.strings)
        let others = parts.filter(\.strings.isEmpty)
        let formats = Set(others.map { ValueType.text(format: $0.merged.format) })
        if others.isEmpty || formats == [.string] && Set(values).count > 1 {
            joined.enumValues = values.map { .string($0) }
        } else if values.isEmpty, formats.count == 1 {
            joined.format = parts[0].merged.format
        }
    }

    private static func joinNumbers(_ parts: [UnionPart], in joined: inout Schema) {
        let types = Set(parts.map(\.numberType))
        joined.types = [parts.allSatisfy(\.isInteger) ? .integer : .number]
        if types.count == 1 { joined.format = parts[0].merged.format }
    }

    private static func joinArrays(_ parts: [UnionPart], in joined: inout Schema) {
        joined.types = [.array]
        let items = parts.compactMap(\.merged.items?.schema)
        guard items.count == parts.count, !parts.contains(where: \.merged.hasTupleItems) else {
            return
        }
        joined.items = Schema.Child(
            .anyOf(items, at: joined.location / "oneOf" / "items", offset: joined.offset))
    }

    /// The part for numbers that may be written as numbers or as strings, if there is a part for
    /// each.
    static func numberInString(_ parts: [UnionPart]) -> UnionPart? {
        guard let string = parts.first(where: { $0.kind == .string }), string.strings.isEmpty,
            let number = parts.first(where: { $0.kind == .number })
        else { return nil }
        switch (ValueType.text(format: string.merged.format), number.numberType) {
        case (.int64, .int), (.int64, .int64), (.uint64, .int), (.uint64, .uint64),
            (.decimal, .int), (.decimal, .int64), (.decimal, .double), (.decimal, .decimal):
            return string
        case (.unixTimeString, let type), (.unixTimeMillisecondsString, let type):
            return type.isTime ? number : nil
        default: return nil
        }
    }
}

extension UnionPart {
    /// The strings that the part lists.
    var strings: [String] {
        (merged.constant.map { [$0] } ?? merged.enumValues ?? []).compactMap(\.string)
    }

    /// Whether all numbers are integers.
    var isInteger: Bool {
        let values = merged.constant.map { [$0] } ?? merged.enumValues
        if let values { return values.allSatisfy { $0.number?.integer(as: Int64.self) != nil } }
        return merged.types.contains(.integer) && !merged.types.contains(.number)
    }

    fileprivate var numberType: ValueType {
        isInteger
            ? .integer(format: merged.format) : .number(format: merged.format)
    }

    /// Whether the part allows any value of its kind.
    var isBare: Bool {
        guard merged.enumValues == nil, merged.constant == nil else { return false }
        return switch kind {
        case .string: ValueType.text(format: merged.format) == .string
        case .number: !isInteger && numberType == .double
        case .array: !merged.hasTupleItems && merged.items?.schema.isUnconstrained ?? true
        case .object:
            merged.properties.isEmpty && !merged.additionalProperties.isSchema
                && merged.patternProperties.isEmpty
        case .boolean, .null: true
        }
    }
}
