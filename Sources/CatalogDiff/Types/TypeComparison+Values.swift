import EventCatalog
import EventCodeGeneration
import StrictJSON

extension TypeComparison {
    /// Reports a value whose type is of another form.
    mutating func changeType(
        _ before: ValueType, _ after: ValueType, _ site: Site, _ slot: Slot
    ) {
        let names = (before.swiftName, after.swiftName)
        var change = Change(
            kind(before, after, slot),
            Change.Facts(owner: slot.owner, name: slot.name, before: names.0, after: names.1),
            old: slot.old, new: slot.new)
        change.pair = slot.pair
        if names.0 != names.1 { change.source = .breaks("'\(names.0)' became '\(names.1)'") }
        change.probes =
            probes(.receive, of: after, in: new, for: before, in: old, site)
            + probes(.replay, of: before, in: old, for: after, in: new, site)
        add(change)
        compareVariant(before, after, site, slot)
    }

    private func kind(_ before: ValueType, _ after: ValueType, _ slot: Slot) -> ChangeKind {
        if slot.isAttribute { return .attributeRetyped }
        return switch (before, after) {
        case (.openEnum, .string): .enumOpened
        case (.string, .openEnum): .enumClosed
        case (_, .json): isDegraded(slot.new, in: new) ? .degradedToRawJSON : .typeChanged
        case (.json, _): isDegraded(slot.old, in: old) ? .nowTyped : .typeChanged
        default:
            before.jsonType != nil && before.jsonType == after.jsonType
                ? .formatChanged : .typeChanged
        }
    }

    /// Whether the schema at a place, or the one of its items or values, is raw JSON although it specifies
    /// more.
    private func isDegraded(_ place: Place, in catalog: ComparedCatalog) -> Bool {
        let pointer = place.pointer
        return [pointer, pointer / "items", pointer / "additionalProperties", pointer / "data"]
            .contains(where: catalog.degraded.contains)
    }

    /// Values of the writer's type that the reader's type does not accept.
    private func probes(
        _ view: View, of written: ValueType, in writer: ComparedCatalog, for read: ValueType,
        in reader: ComparedCatalog, _ site: Site
    ) -> [Probe] {
        let refused = TypeSamples(catalog: writer).values(of: written).first {
            !reader.probes.accepts($0, as: read)
        }
        return refused.map { value in
            let shown = value.description
            let effect = shown.count > 24 ? "malformed" : "malformed on '\(shown)'"
            return [Probe(view: view, site: site, leaf: .value(value), effect: effect)]
        } ?? []
    }

    /// Compares a type with the case of a union that has the same values.
    private mutating func compareVariant(
        _ before: ValueType, _ after: ValueType, _ site: Site, _ slot: Slot
    ) {
        if case .union(let reference) = before, let model = old.union(reference),
            let position = model.onlyCase(like: after)
        {
            compare(
                model.cases[position].type, after,
                site.appending(.variant(old: position, new: nil)), slot)
        } else if case .union(let reference) = after, let model = new.union(reference),
            let position = model.onlyCase(like: before)
        {
            compare(
                before, model.cases[position].type,
                site.appending(.variant(old: nil, new: position)), slot)
        }
    }
}

extension UnionModel {
    /// The position of the only case for values of the same JSON type.
    fileprivate func onlyCase(like type: ValueType) -> Int? {
        let matching = cases.indices.filter { cases[$0].type.isComparable(with: type) }
        return matching.count == 1 ? matching[0] : nil
    }
}

extension ValueType {
    /// The type of the values in JSON Schema, for a scalar type.
    fileprivate var jsonType: String? {
        switch self {
        case .string, .dateTime, .calendarDate, .uri, .uuid, .base64, .openEnum, .embeddedJSON,
            .unixTimeString, .unixTimeMillisecondsString, .decimal(asText: true),
            .int64(asText: true), .uint64(asText: true):
            "string"
        case .boolean: "boolean"
        case .int, .int64, .uint64, .unixTimeSeconds, .unixTimeMilliseconds: "integer"
        case .double, .decimal, .unixTime: "number"
        case .json, .custom, .record, .numberedEnum, .union, .array, .map, .optional: nil
        }
    }

    /// Whether the parts of two types can be compared.
    fileprivate func isComparable(with other: ValueType) -> Bool {
        switch (self, other) {
        case (.record, .record), (.array, .array), (.map, .map), (.openEnum, .openEnum): true
        default: jsonType != nil && jsonType == other.jsonType
        }
    }
}
