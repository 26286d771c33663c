package import EventCatalog
import StrictJSON

/// Names of types for referenced schemas outside the catalog's `$defs`: in another file, or inside
/// another schema.
///
/// The name is that of the location. If it is taken, the names of the enclosing schemas and of the
/// file precede it, so that a definition of the catalog itself always keeps its name.
package struct LocationNames {
    /// The last names on the way to the schema, beginning with that of the file.
    private let parts: ArraySlice<String>

    /// Names of more parts would take too long to compare.
    private static var maximumCount: Int { 16 }

    /// The possible names, the shortest first.
    package var candidates: some Sequence<String> {
        parts.indices.reversed().lazy.map { parts[$0...].joined(separator: " ") }
    }

    package init(_ location: CatalogLocation) {
        // The path of a document has '/' as the separator on every system.
        let name = location.document.map { PathStyle.posix.fileName(of: $0) }
        let stem = name.map { FileNames(catalog: $0).stem }
        var parts = Self.parts(of: location.pointer.tokens)
        if let stem { parts.insert(stem, at: 0) }
        self.parts = parts.suffix(Self.maximumCount)
    }

    private var longest: String? { parts.isEmpty ? nil : parts.joined(separator: " ") }

    /// Names that differ from each other and from all in a table, to which they are added. An
    /// earlier location gets the shorter name.
    static func assign(
        _ locations: [(id: DefinitionID, location: CatalogLocation)], in table: inout NameTable
    ) -> [DefinitionID: String] {
        var result: [DefinitionID: String] = [:]
        for (id, location) in locations {
            let names = LocationNames(location)
            let free = names.candidates.map { [table] in table.name(of: $0) }
                .first { [table] in !table.taken.contains($0) }
            if let free { _ = table.take(free) }
            result[id] = free ?? table.takeNumbered(names.longest ?? id.name)
        }
        return result
    }

    /// The names in a pointer: those of the event, the definition and the properties on the way.
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
            case "components", "allOf", "anyOf", "oneOf", "contentSchema": continue
            case "items": add("Item")
            case "additionalProperties": add("Value")
            case "data": add("Payload")
            default: add(Int(token).map { String($0 &+ 1) } ?? token)
            }
        }
        return parts
    }
}
