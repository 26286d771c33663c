import EventCatalog

/// A payload type of one catalog, to be compared with one of the same name of another catalog.
struct LocatedType: Hashable, Sendable {
    /// The location of its schema, with the path of the file also in the catalog itself.
    let schema: CatalogLocation
    /// Its declaration, without what depends on the catalog: references to schemas are relative to it, and
    /// an alias, which each catalog has its own of, is replaced by the type.
    let source: String

    /// The first lines in which the declarations of two types differ.
    func difference(from other: LocatedType) -> (line: String, other: String)? {
        let (lines, others) = (source.split(separator: "\n"), other.source.split(separator: "\n"))
        return zip(lines, others).first { $0 != $1 }.map { line, other in
            (String(line.trimmingPrefix { $0 == " " }), String(other.trimmingPrefix { $0 == " " }))
        }
    }
}

extension EventModule {
    /// The payload types of some names.
    ///
    /// - Parameter catalogPath: The path of the catalog, relative to the source folder.
    func locatedTypes(
        named names: Set<String>, catalogPath: String
    ) -> [String: LocatedType] {
        let template = TypesTemplate(module: self)
        var result: [String: LocatedType] = [:]
        for type in types where names.contains(type.name) {
            guard var location = locations[type.name] else { continue }
            location.document = location.document ?? catalogPath
            let text = template.source(of: type).description.split(separator: "\n")
                .filter { !$0.contains("/// " + DocumentationComment.schemaLabel) }.joined(
                    separator: "\n")
            let source = aliases.reduce(text) { source, alias in
                source.replacing(alias.name, with: "_" + alias.type)
            }
            result[type.name] = LocatedType(schema: location, source: source)
        }
        return result
    }
}
