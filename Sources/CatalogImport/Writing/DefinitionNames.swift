import EventCatalog
import StrictJSON

/// The names of a catalog's definitions, derived from the locations of their schemas in the source.
struct DefinitionNames {
    private var names: [DocumentLocation: String] = [:]
    private var taken: Set<String> = []

    private static let containers: Set<String> = [
        "components", "schemas", "definitions", "$defs", "properties", "items", "messages",
        "payload", "schema", "requestBody", "content", "oneOf", "anyOf", "allOf",
    ]

    /// The name of a schema, and whether it is requested for the first time.
    mutating func name(for location: DocumentLocation) -> (name: String, isNew: Bool) {
        if let name = names[location] { return (name, false) }
        let name = unoccupied(location)
        names[location] = name
        taken.insert(name)
        return (name, true)
    }

    private func unoccupied(_ location: DocumentLocation) -> String {
        let candidates = candidates(for: location)
        if let free = candidates.first(where: { !taken.contains($0) }) { return free }
        let base = candidates.last ?? "Schema"
        var number = 2
        while taken.contains("\(base)_\(number)") { number += 1 }
        return "\(base)_\(number)"
    }

    private func candidates(for location: DocumentLocation) -> [String] {
        let file = FileName.stem(location.document)
        let tokens = location.pointer.tokens
        let specific = tokens.filter { !Self.containers.contains($0) && Int($0) == nil && $0 != "" }
        guard let last = specific.last else { return [file] }
        let isShared = tokens.dropLast().last.map(Self.containers.contains) ?? true
        let own =
            specific.count > 1 && !isShared || tokens.count > 3
            ? specific.suffix(2).joined(separator: "_") : last
        return [own, "\(file)_\(own)"]
    }
}
