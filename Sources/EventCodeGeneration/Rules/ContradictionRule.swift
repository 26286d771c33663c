import EventCatalog
import StrictJSON

/// Finds parts of a schema that no value satisfies together: in an `allOf`, or beside a `$ref`.
///
/// The generated type follows one of the parts, so each pair is a warning with both locations.
struct ContradictionRule {
    private let merger: SchemaMerger
    /// The offsets of the pairs of schemas that were compared.
    private var compared: Set<[Int]> = []

    /// The maximum number of parts of one schema to compare with each other.
    private static var maximumParts: Int { 24 }
    private static var maximumDepth: Int { 16 }
    /// Merging long chains of references for each of their schemas would take quadratic time.
    private static var maximumReferences: Int { 8 }

    static func check(_ catalog: Catalog, _ sink: inout DiagnosticSink) {
        let definitions = Dictionary(
            catalog.definitions.map { ($0.id, $0.schema) }, uniquingKeysWith: { $1 })
        let merger = SchemaMerger(maximumDepth: maximumReferences) { definitions[$0] }
        var rule = ContradictionRule(merger: merger)
        for event in catalog.events { rule.check(event.data, &sink) }
        for definition in catalog.definitions { rule.check(definition.schema, &sink) }
    }

    private init(merger: SchemaMerger) {
        self.merger = merger
    }

    private mutating func check(_ schema: Schema, _ sink: inout DiagnosticSink) {
        var parts = schema.allOf
        if let reference = schema.reference.flatMap(merger.resolve) {
            parts.insert(reference, at: 0)
        }
        if !parts.isEmpty {
            var own = schema
            own.reference = nil
            own.allOf = []
            parts = parts.prefix(Self.maximumParts) + [own]
        }
        parts.removeAll(where: \.isUnconstrained)
        if parts.count > 1 { compareAll(parts, &sink) }
        for part in schema.allOf + schema.alternatives.flatMap(\.self) { check(part, &sink) }
        for property in schema.properties { check(property.schema, &sink) }
        for inner in schema.mapValues { check(inner, &sink) }
        if let items = schema.items { check(items.schema, &sink) }
    }

    private mutating func compareAll(_ parts: [Schema], _ sink: inout DiagnosticSink) {
        let parts = parts.map { Part(schema: $0, merged: merger.merged($0)) }
        for (index, part) in parts.enumerated() {
            for earlier in parts[..<index] { compare(earlier, part, depth: 0, &sink) }
        }
    }

    /// A schema as written, and without references and `allOf`.
    private struct Part {
        var schema: Schema
        var merged: Schema?
    }

    private mutating func compare(
        _ first: Schema, _ second: Schema, depth: Int, _ sink: inout DiagnosticSink
    ) {
        guard !compared.contains([first.offset, second.offset]) else { return }
        compare(
            Part(schema: first, merged: merger.merged(first)),
            Part(schema: second, merged: merger.merged(second)), depth: depth, &sink)
    }

    /// Compares two schemas for the same value.
    private mutating func compare(
        _ first: Part, _ second: Part, depth: Int, _ sink: inout DiagnosticSink
    ) {
        let offsets = [first.schema.offset, second.schema.offset]
        guard depth < Self.maximumDepth, offsets[0] != offsets[1],
            compared.insert(offsets).inserted, let one = first.merged, let other = second.merged,
            one.choices.isEmpty, other.choices.isEmpty
        else { return }
        if let (left, right) = contradiction(one, other) {
            sink.report(.contradiction(left, right), at: offsets[1], related: offsets[0])
            return
        }
        let known = Dictionary(
            one.properties.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
        for property in other.properties {
            guard let schema = known[property.name] else { continue }
            compare(schema, property.schema, depth: depth + 1, &sink)
        }
        if let items = one.items, let others = other.items {
            compare(items.schema, others.schema, depth: depth + 1, &sink)
        }
    }

    /// What two merged schemas without alternatives allow, if no value satisfies both.
    private func contradiction(_ first: Schema, _ second: Schema) -> (String, String)? {
        let (kinds, otherKinds) = (first.kinds, second.kinds)
        if !kinds.isEmpty, !otherKinds.isEmpty, !kinds.contains(where: otherKinds.contains) {
            return (phrase(kinds), phrase(otherKinds))
        }
        guard let values = first.listedValues, let others = second.listedValues,
            !values.contains(where: others.contains)
        else { return nil }
        return (phrase(values), phrase(others))
    }

    private func phrase(_ kinds: [JSONKind]) -> String {
        kinds.map(\.phrase).joined(separator: " or ")
    }

    private func phrase(_ values: [JSONValue]) -> String {
        values.prefix(3).map(\.description).joined(separator: ", ")
            + (values.count > 3 ? ", …" : "")
    }
}

extension Schema {
    fileprivate var listedValues: [JSONValue]? { constant.map { [$0] } ?? enumValues }
}
