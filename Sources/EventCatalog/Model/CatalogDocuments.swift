package import SchemaValidation
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
    package func offset(of location: CatalogLocation) -> Int? {
        node(at: location.document ?? catalogPath)?[location.pointer]?.offset
    }

    /// The catalog, and then the files that were read for it, in the order of their paths.
    package var nodes: [JSONNode] {
        [catalog] + files.sorted { $0.key < $1.key }.map(\.value)
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

// MARK: - As documents with URIs

extension CatalogDocuments {
    /// The catalog and its files have the URI `catalog:/PATH`.
    private static var scheme: String { "catalog:/" }
    /// The characters that would end the path of a URI.
    private static var endOfPath: Set<UInt8> { [UInt8(ascii: "#"), UInt8(ascii: "?")] }

    /// The document with a URI; `nil` if there is none, or if it is not JSON.
    package func document(at uri: String) -> SchemaDocument? {
        let path = Self.path(of: uri)
        guard uri.hasPrefix(Self.scheme), path == catalogPath || SourceFolder.isFilePath(path)
        else { return nil }
        return json(at: path).map { json in
            path == catalogPath ? SchemaDocument(json, roots: schemaPointers) : SchemaDocument(json)
        }
    }

    package static func uri(of path: String) -> String { scheme + path.percentEncoded(endOfPath) }

    private static func path(of uri: String) -> String {
        String(uri.dropFirst(scheme.count)).percentDecoded
    }

    /// The location of a value for a validator or a resolver.
    package func documentLocation(of location: CatalogLocation) -> DocumentLocation {
        DocumentLocation(
            document: Self.uri(of: location.document ?? catalogPath), pointer: location.pointer)
    }

    /// The location of a value that a validator or a resolver found.
    package func catalogLocation(of location: DocumentLocation) -> CatalogLocation {
        let path = Self.path(of: location.document)
        return CatalogLocation(location.pointer, in: path == catalogPath ? nil : path)
    }
}
