import StrictJSON

/// The named schemas of documents that contain another one in `allOf`.
final class SchemaSubtypes {
    private let documents: DocumentSet
    private var direct: [DocumentLocation: [Located]] = [:]
    private var indexed: Set<String> = []
    private var known: [DocumentLocation: [Located]] = [:]
    private var locations: [DocumentLocation: Set<DocumentLocation>] = [:]

    private static let containers = [["components", "schemas"], ["definitions"], ["$defs"]]

    init(documents: DocumentSet) {
        self.documents = documents
    }

    /// The schemas of the same document that contain a schema, directly or in one another.
    func subtypes(of base: Located) -> [Located] {
        if let known = known[base.location] { return known }
        index(base.location.document)
        var found: [Located] = []
        var seen: Set<DocumentLocation> = [base.location]
        var waiting = [base.location]
        var next = 0
        while next < waiting.count {
            for subtype in direct[waiting[next]] ?? [] where seen.insert(subtype.location).inserted
            {
                found.append(subtype)
                waiting.append(subtype.location)
            }
            next += 1
        }
        known[base.location] = found
        locations[base.location] = Set(found.map(\.location))
        return found
    }

    /// The first of some schemas that contains another one.
    func first(of schemas: [Located], containing base: Located) -> Located? {
        guard !subtypes(of: base).isEmpty else { return nil }
        return schemas.first { locations[base.location]?.contains($0.location) == true }
    }

    private func index(_ path: String) {
        guard indexed.insert(path).inserted, let document = documents.document(path) else { return }
        let root = Located(document, at: DocumentLocation(document: path))
        for container in Self.containers {
            let schemas = container.reduce(root as Located?) { $0?[$1] }?.members ?? []
            for (_, schema) in schemas {
                for member in schema["allOf"]?.elements ?? [] {
                    guard let reference = member.text("$ref"),
                        let target = documents.target(of: reference, from: member.location)
                    else { continue }
                    direct[target.location, default: []].append(schema)
                }
            }
        }
    }
}
