import SchemaValidation
import StrictJSON

/// Finds the schemas that `$id`, `$anchor` and `$dynamicAnchor` identify (JSON Schema 2020-12 Core, section 8.2).
struct IdentifiedSchemas {
    /// A keyword with a reference.
    enum Keyword: String {
        case reference = "$ref"
        case dynamicReference = "$dynamicRef"
        case recursiveReference = "$recursiveRef"
    }

    private let documents: CatalogDocuments
    private let resolver: ReferenceResolver

    init(_ documents: CatalogDocuments) {
        self.documents = documents
        resolver = ReferenceResolver { documents.document(at: $0) }
        add(documents.catalogPath)
    }

    /// Makes the identifiers in a file known.
    func add(_ path: String) {
        resolver.add(document: CatalogDocuments.uri(of: path))
    }

    /// The schema that a reference resolves to; `nil` if it cannot be resolved, or depends on the schemas that lead
    /// to it.
    func target(of reference: String, _ keyword: Keyword, from schema: CatalogLocation)
        -> CatalogLocation?
    {
        let schema = documents.documentLocation(of: schema)
        let target =
            switch keyword {
            case .reference: resolver.target(of: reference, from: schema)
            case .dynamicReference: resolver.dynamicTarget(of: reference, from: schema)
            case .recursiveReference: resolver.recursiveTarget(of: reference, from: schema)
            }
        return target.map { documents.catalogLocation(of: $0) }
    }

    /// Whether a file that was read later changes the target of a dynamic reference.
    var hasChangedTargets: Bool { resolver.hasChangedTargets }
}

extension JSONNode {
    private static var identifiers: Set<String> {
        ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"]
    }

    /// Whether schemas in the value may be identified by other means than their locations.
    var hasIdentifiers: Bool {
        var rest = [self]
        while let node = rest.popLast() {
            for member in node.members {
                if Self.identifiers.contains(member.key) { return true }
                rest.append(member.value)
            }
            rest += node.elements
        }
        return false
    }
}
