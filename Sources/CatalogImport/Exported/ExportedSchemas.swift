import CatalogExport
import SchemaValidation
import StrictJSON

/// Undoes what an export changed in schemas.
struct ExportedSchemas {
    private let changes: [String: SchemaChange]
    /// The references of the catalog, by those of the document.
    private let references: [JSONPointer: JSONPointer]

    /// - Parameter carried: The object `x-webhook-events`.
    init(_ carried: JSONValue) {
        changes = (carried[CarriedCatalog.changesKey]?.object?.dictionary ?? [:])
            .mapValues { SchemaChange($0) }
        var references: [JSONPointer: JSONPointer] = [:]
        for (catalog, document) in carried[CarriedCatalog.locationsKey]?.object ?? [:] {
            guard let target = JSONPointer(catalog), target.tokens.first == "$defs",
                let source = document.string.flatMap({ JSONPointer($0) })
            else { continue }
            references[source] = target
        }
        self.references = references
    }

    /// The schema of the catalog for the one at a location of the document.
    func restored(_ schema: JSONValue, at pointer: JSONPointer) -> JSONValue {
        guard let object = schema.object else { return schema }
        let change = changes[pointer.description]
        // An alternative that is restored may look like the values of an opened enum.
        let closed = change?.isLiteral == true ? nil : OpenEnum.closed(object.members)
        var keywords: [JSONObject.Member] = (closed ?? object.members).map { key, value in
            (key, restored(key, value, at: pointer / key))
        }
        if let type = keywords["type"]?.array, type.count == 1 { keywords["type"] = type[0] }
        if let change { undo(change, &keywords) }
        return .object(CatalogOrder.ordered(schema: keywords))
    }

    private func restored(
        _ key: String, _ value: JSONValue, at pointer: JSONPointer
    ) -> JSONValue {
        switch key {
        case "$ref": return reference(value)
        case "discriminator":
            guard var object = value.object, let mapping = object["mapping"]?.object else {
                return value
            }
            object["mapping"] = .object(
                JSONObject(mapping.map { ($0.key, reference($0.value)) }))
            return .object(object)
        default:
            return SubschemaKeyword(key)?.map(value) { token, json in
                restored(json, at: token.map { pointer / $0 } ?? pointer)
            } ?? value
        }
    }

    private func reference(_ value: JSONValue) -> JSONValue {
        guard let text = value.string, text.hasPrefix("#"),
            let pointer = JSONPointer(text.dropFirst().percentDecoded),
            let target = references[pointer]
        else { return value }
        return .string(target.reference)
    }

    private func undo(_ change: SchemaChange, _ keywords: inout [JSONObject.Member]) {
        if change.hasReferenceInAllOf, var parts = keywords["allOf"]?.array,
            let reference = parts.first?["$ref"]
        {
            parts.removeFirst()
            keywords["allOf"] = parts.isEmpty ? nil : .array(parts)
            keywords["$ref"] = reference
        }
        let originals = Dictionary(
            change.renamed.map { ($0.name, $0.original) }, uniquingKeysWith: { first, _ in first })
        keywords = keywords.map { (originals[$0.key] ?? $0.key, $0.value) }
        keywords += change.carried.members
    }
}
