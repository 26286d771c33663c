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
        // A document has '/' in its path on every system.
        let name = place.document.map { PathStyle.posix.fileName(of: $0) }
        let stem = name.map { FileNames(catalog: $0).stem }
        var parts = Self.parts(of: place.tokens)
        if let stem { parts.insert(stem, at: 0) }
        candidates = parts.indices.reversed().map { parts[$0...].joined(separator: " ") }
    }

    /// Names that differ from each other and from all in a table, which has them afterwards. An
    /// earlier place has the shorter name.
    static func assign(
        _ places: [(key: String, place: JSONPointer)], in table: inout NameTable
    ) -> [String: String] {
        var result: [String: String] = [:]
        for (key, place) in places {
            let candidates = PlaceNames(place).candidates
            let names = candidates.map { [table] in table.name(of: $0) }
            let free = names.first { [table] in !table.taken.contains($0) }
            if let free { _ = table.take(free) }
            result[key] = free ?? table.takeNumbered(candidates.last ?? key)
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
