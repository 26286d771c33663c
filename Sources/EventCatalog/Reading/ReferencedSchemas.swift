@_spi(Reading) import StrictJSON

/// The referenced schemas outside the catalog's `$defs`, and the files that were read for them.
struct ReferencedSchemas {
    let folder: SourceFolder
    /// The catalog itself.
    var catalog: JSONNode?
    /// The names of the catalog's `$defs`.
    var definitionNames: Set<String> = []
    /// The requested files by path.
    private(set) var documents: [String: Result<JSONNode, LoadError>] = [:]
    /// The definitions for schemas at other locations than `$defs`.
    private var definitions: [CatalogLocation: DefinitionID] = [:]
    /// Whether each document has identifiers, by path.
    private var haveIdentifiers: [String: Bool] = [:]
    /// The schemas that identifiers identify; `nil` if no reference needs them.
    private(set) var identifiedSchemas: IdentifiedSchemas?
    /// The locations of the schemas that are still to be read.
    private var unread: [CatalogLocation] = []

    init(folder: SourceFolder, identifiedSchemas: IdentifiedSchemas? = nil) {
        self.folder = folder
        self.identifiedSchemas = identifiedSchemas
    }

    /// Why a file cannot be read.
    enum LoadError: Error {
        case missing
        case outside
        case notJSON(JSONError.Reason, offset: Int)
    }

    /// The definition for the schema at a location.
    mutating func definition(at location: CatalogLocation) -> DefinitionID {
        if let name = location.definitionName { return DefinitionID(name: name) }
        if let definition = definitions[location] { return definition }
        var name = (location.document == nil ? "#" : "") + location.description
        while definitionNames.contains(name) { name += "'" }
        let definition = DefinitionID(name: name)
        definitions[location] = definition
        unread.append(location)
        return definition
    }

    /// Removes and returns the location of the next schema to read.
    mutating func popUnread() -> CatalogLocation? {
        unread.isEmpty ? nil : unread.removeFirst()
    }

    /// Removes and returns the locations of all schemas that are still to be read.
    mutating func takeUnread() -> [CatalogLocation] {
        defer { unread = [] }
        return unread
    }

    /// Adds locations after those found in the meantime.
    mutating func readLater(_ locations: [CatalogLocation]) {
        unread += locations
    }

    /// The value at a location, in the catalog or in a file that was read.
    func node(at location: CatalogLocation) -> JSONNode? {
        guard let document = location.document else { return catalog?[location.pointer] }
        return try? documents[document]?.get()[location.pointer]
    }

    /// Whether references in a document may be to schemas with identifiers.
    mutating func hasIdentifiers(in document: String?) -> Bool {
        let path = document ?? folder.catalogPath
        if let known = haveIdentifiers[path] { return known }
        let root = node(at: CatalogLocation(in: document))
        // The catalog itself is no schema, so that its `$id` identifies none.
        let found =
            document == nil
            ? root?.members.contains { $0.value.hasIdentifiers } : root?.hasIdentifiers
        haveIdentifiers[path] = found ?? false
        return found ?? false
    }

    /// The schemas that identifiers in the known documents identify.
    mutating func identified() -> IdentifiedSchemas {
        if let identifiedSchemas { return identifiedSchemas }
        let schemas = IdentifiedSchemas(
            CatalogDocuments(catalog: catalog ?? JSONNode(.null), folder: folder, files: [:]))
        for path in documents.keys.sorted() { schemas.add(path) }
        identifiedSchemas = schemas
        return schemas
    }

    /// The existing location most similar to one that does not exist.
    func nearest(to location: CatalogLocation) -> CatalogLocation? {
        var known = CatalogLocation(in: location.document)
        guard var node = node(at: known) else { return nil }
        for (index, token) in location.pointer.tokens.enumerated() {
            if let child = node.child(token) {
                known = known / token
                node = child
                continue
            }
            guard let nearest = node.members.map(\.key).nearest(to: token) else { break }
            let rest = JSONPointer(tokens: Array(location.pointer.tokens[(index + 1)...]))
            let whole = CatalogLocation(known.pointer / nearest + rest, in: location.document)
            return self.node(at: whole) == nil ? known / nearest : whole
        }
        return known.pointer.isEmpty || known == location ? nil : known
    }

    /// Reads a file once.
    mutating func load(
        _ path: String, _ sources: inout SourceMap
    ) -> Result<JSONNode, LoadError> {
        if let known = documents[path] { return known }
        let document = read(path, &sources)
        documents[path] = document
        identifiedSchemas?.add(path)
        return document
    }

    private func read(
        _ path: String, _ sources: inout SourceMap
    ) -> Result<JSONNode, LoadError> {
        switch folder.entry(path) {
        case .missing: return .failure(.missing)
        case .outside: return .failure(.outside)
        case .file(let file):
            let start = sources.add(file)
            var json = JSONReader(file.bytes)
            let root = json.node(from: start)
            json.finish()
            guard let failure = json.failure else { return .success(root) }
            return .failure(.notJSON(failure.reason, offset: start + failure.offset))
        }
    }
}
