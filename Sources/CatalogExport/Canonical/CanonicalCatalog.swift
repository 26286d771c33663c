package import EventCatalog
package import StrictJSON

/// A catalog in canonical form: two catalogs that describe the same messages with the same schemas,
/// however they are divided into files, have the same text.
///
/// - The catalog is one document: each schema that a reference leads to, in a file or inside another
///   schema, is an entry of `$defs`, and each `$ref` is `#/$defs/NAME`.
/// - Schemas have the keywords of JSON Schema 2020-12 where an earlier draft or OpenAPI 3.0 says the
///   same differently.
/// - Keys that have no order by their meaning are in a fixed order. Events, versions, attributes,
///   properties and definitions keep theirs.
package struct CanonicalCatalog: Sendable {
    package let json: JSONValue

    /// The canonical form of a catalog that was read without errors.
    package init(_ documents: CatalogDocuments) {
        let catalog = documents.json(at: documents.catalogPath) ?? .object([:])
        let references = CatalogReferences(documents, catalog: catalog)
        let definitions = ReferencedDefinitions(references, catalog: catalog)
        let schemas = CanonicalSchemas(references, definitions)
        let root = CatalogLocation()
        let mapped = CatalogSchemas.map(catalog) { schema, pointer in
            schemas.definition(schema, at: references.location(of: root, pointer))
        }
        let whole = mapped.adding(schemas.hoisted, to: "$defs").withoutEmpty(["info", "$defs"])
        json = CatalogOrder.ordered(whole)
    }

}

extension JSONValue {
    /// An object whose member has more members.
    fileprivate func adding(_ members: [JSONObject.Member], to key: String) -> JSONValue {
        guard !members.isEmpty, var object else { return self }
        object[key] = .object(JSONObject((object[key]?.object?.members ?? []) + members))
        return .object(object)
    }
}
