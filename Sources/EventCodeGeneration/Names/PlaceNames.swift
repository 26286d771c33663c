import EventCatalog

/// Names of types for schemas that references lead to at any place: in a file, or inside another
/// schema.
///
/// A name is that of the place. Where others have it, the file's name or what is around the place
/// goes before it, so that a definition of the catalog itself always keeps its name.
struct PlaceNames {
    /// What may be the name, the shortest first.
    private let candidates: [String]

    init(_ place: JSONPointer) {
        let stem = place.document.map { FileNames(catalog: $0).stem }
        var parts = Self.parts(of: place.tokens)
        if let stem { parts.insert(stem, at: 0) }
        candidates = parts.indices.reversed().map { parts[$0...].joined(separator: " ") }
    }

    /// Names that differ from each other and from all in a table, which has them afterwards.
    static func assign(
        _ places: [(key: String, place: JSONPointer)], in table: inout NameTable
    ) -> [String: String] {
        var rest = places.sorted { $0.key < $1.key }.map {
            ($0.key, PlaceNames($0.place).candidates)
        }
        var result: [String: String] = [:]
        for length in 0..<(rest.map(\.1.count).max() ?? 0) {
            let groups = Dictionary(grouping: rest.filter { $0.1.indices.contains(length) }) {
                table.name(of: $0.1[length])
            }
            for (name, group) in groups where group.count == 1 {
                if table.take(name) { result[group[0].0] = name }
            }
            rest.removeAll { result[$0.0] != nil }
        }
        for (key, candidates) in rest {
            result[key] = table.takeNumbered(candidates.last ?? key)
        }
        return result
    }

    /// What a pointer's tokens name: the event, the definition and the properties on the way.
    private static func parts(of tokens: [String]) -> [String] {
        var parts: [String] = []
        var rest = tokens[...]
        func add(_ word: String) {
            parts.append(parts.popLast().map { "\($0) \(word)" } ?? word)
        }
        while let token = rest.popFirst() {
            switch token {
            case "$defs", "definitions", "events", "properties", "patternProperties", "schemas":
                if let name = rest.popFirst() { parts.append(name) }
            case "components", "allOf", "anyOf", "oneOf": continue
            case "items": add("Item")
            case "additionalProperties": add("Value")
            case "data": add("Payload")
            default: add(Int(token).map { String($0 &+ 1) } ?? token)
            }
        }
        return parts
    }
}
