package import StrictJSON

/// The documents that contain the schemas of a catalog: the catalog and the files that it may refer
/// to. They describe what is sent, independent of the config.
package struct CatalogDocuments: Sendable {
    private let catalog: JSONNode
    private let folder: SourceFolder
    /// The files that were read for the catalog, by path.
    private let files: [String: JSONNode]

    init(catalog: JSONNode, folder: SourceFolder, files: [String: JSONNode]) {
        self.catalog = catalog
        self.folder = folder
        self.files = files
    }

    /// The path of the catalog, relative to the source folder.
    package var catalogPath: String { folder.catalogPath }

    /// The document at a path relative to the source folder; `nil` if there is none, or if it is
    /// not JSON.
    package func json(at path: String) -> JSONValue? {
        if let node = node(at: path) { return node.json }
        guard case .file(let file) = folder.entry(path) else { return nil }
        return try? JSONValue(file.bytes)
    }

    /// The offset of a value in a document; `nil` in a file that was not read for the catalog.
    package func offset(of pointer: JSONPointer, in path: String) -> Int? {
        node(at: path)?[pointer]?.offset
    }

    private func node(at path: String) -> JSONNode? {
        path == catalogPath ? catalog : files[path]
    }

    /// The pointers to all schemas of the catalog that are not inside another one.
    package var schemaPointers: Set<JSONPointer> {
        var pointers: Set<JSONPointer> = [["envelope", "time", "schema"]]
        for member in catalog["$defs"]?.members ?? [] { pointers.insert(["$defs", member.key]) }
        for member in catalog["envelope"]?["attributes"]?.members ?? [] {
            pointers.insert(["envelope", "attributes", member.key, "schema"])
        }
        for event in catalog["events"]?.members ?? [] {
            pointers.insert(["events", event.key, "data"])
            for version in event.value["versions"]?.members ?? [] {
                pointers.insert(["events", event.key, "versions", version.key, "data"])
            }
        }
        return pointers
    }
}
