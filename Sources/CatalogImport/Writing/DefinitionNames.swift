import EventCatalog

/// The names of a catalog's definitions, from where their schemas stand in the source.
struct DefinitionNames {
    private var names: [DocumentLocation: String] = [:]
    private var taken: Set<String> = []

    private static let containers: Set<String> = [
        "components", "schemas", "definitions", "$defs", "properties", "items", "messages",
        "payload", "schema", "requestBody", "content", "oneOf", "anyOf", "allOf",
    ]

    /// The name of a schema, and whether it was not asked for before.
    mutating func name(for place: DocumentLocation) -> (name: String, isNew: Bool) {
        if let name = names[place] { return (name, false) }
        let name = unoccupied(place)
        names[place] = name
        taken.insert(name)
        return (name, true)
    }

    private func unoccupied(_ place: DocumentLocation) -> String {
        let candidates = candidates(for: place)
        if let free = candidates.first(where: { !taken.contains($0) }) { return free }
        let base = candidates.last ?? "Schema"
        var number = 2
        while taken.contains("\(base)_\(number)") { number += 1 }
        return "\(base)_\(number)"
    }

    private func candidates(for place: DocumentLocation) -> [String] {
        let file = FileName.stem(place.file)
        let tokens = place.pointer.tokens
        let telling = tokens.filter { !Self.containers.contains($0) && Int($0) == nil && $0 != "" }
        guard let last = telling.last else { return [file] }
        let isShared = tokens.dropLast().last.map(Self.containers.contains) ?? true
        let own =
            telling.count > 1 && !isShared || tokens.count > 3
            ? telling.suffix(2).joined(separator: "_") : last
        return [own, "\(file)_\(own)"]
    }
}
