import EventCatalog
import EventCodeGeneration
import SchemaValidation
import StrictJSON

/// The names in `$defs` of all schemas that references lead to.
struct ReferencedDefinitions {
    /// The names by location.
    private(set) var names: [DocumentLocation: String] = [:]
    /// The referenced schemas that are not entries of the catalog's `$defs`, in the order of the
    /// references to them.
    private(set) var hoisted: [(name: String, location: DocumentLocation)] = []
    private var taken: Set<String> = []
    private var unread: [DocumentLocation] = []
    private var visited: Set<DocumentLocation> = []

    init(_ references: CatalogReferences, catalog: JSONValue) {
        for (name, _) in catalog["$defs"]?.object ?? [:] {
            taken.insert(name)
            names[references.root / "$defs" / name] = name
        }
        let roots = CatalogSchemas.pointers(in: catalog).map { pointer in
            DocumentLocation(document: references.root.document, pointer: pointer)
        }
        for root in roots { visit(root, references) }
        while !unread.isEmpty {
            let locations = unread
            unread = []
            for location in locations { visit(location, references) }
        }
    }

    /// Finds the references of a schema and of those inside it.
    private mutating func visit(_ root: DocumentLocation, _ references: CatalogReferences) {
        guard let schema = references.value(at: root) else { return }
        var waiting = [(schema, root)]
        while let (schema, location) = waiting.popLast() {
            guard visited.insert(location).inserted else { continue }
            let members = schema.object?.members ?? []
            for (key, value) in members {
                if let target = references.target(of: key, value, from: location) {
                    refer(to: target, references)
                } else if key == "$ref", let name = value.string?.definitionName {
                    // Nothing else may become the target of a reference without one.
                    taken.insert(name)
                }
            }
            // The last of those waiting is the first in the document.
            for (key, value) in members.reversed() {
                let inner = SubschemaKeyword(key)?.schemas(in: value) ?? []
                for (token, json) in inner.reversed() {
                    let base = location / key
                    waiting.append((json, token.map { base / $0 } ?? base))
                }
            }
        }
    }

    private mutating func refer(to target: DocumentLocation, _ references: CatalogReferences) {
        guard names[target] == nil else { return }
        let candidates = LocationNames(references.catalogLocation(of: target)).candidates
            .lazy.map { $0.split(separator: " ").joined(separator: "_") }
        let free = candidates.first { [taken] in !$0.isEmpty && !taken.contains($0) }
        let name = free ?? numbered(candidates.first { !$0.isEmpty } ?? "Schema")
        taken.insert(name)
        names[target] = name
        hoisted.append((name, target))
        unread.append(target)
    }

    private func numbered(_ name: String) -> String {
        (2...).lazy.map { "\(name)_\($0)" }.first { !taken.contains($0) } ?? name
    }
}

extension String {
    /// The name in a reference `#/$defs/NAME`; `nil` for any other text.
    var definitionName: String? {
        guard hasPrefix("#"), let pointer = JSONPointer(dropFirst().percentDecoded),
            pointer.tokens.count == 2, pointer.tokens[0] == "$defs"
        else { return nil }
        return pointer.tokens[1]
    }
}
