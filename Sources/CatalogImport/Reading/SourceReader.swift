import StrictJSON

/// Reads the events of a source, whichever format it has.
struct SourceReader {
    let documents: DocumentSet
    let options: ImportOptions
    let remarks: RemarkList

    func read(_ source: ImportSource) throws(ImportError) -> ImportedSource {
        let imported = try events(in: source)
        guard imported.events.isEmpty else { return imported }
        throw .noEvents(
            path: imported.name, looked: imported.looked,
            proposal: EventSchemas.proposal(in: source.paths.map(document)))
    }

    private func events(in source: ImportSource) throws(ImportError) -> ImportedSource {
        guard options.events.isEmpty else {
            return try NamedSchemasReader(
                documents: documents, remarks: remarks, patterns: options.events
            ).source(named: source.name, in: source.paths.map(document))
        }
        switch source {
        case .document(let path):
            let root = document(path)
            if let imported = try described(in: root, named: source.name) { return imported }
            guard root.value.isSchemaLike else {
                throw .unknownDocument(path: path, keys: root.members.map(\.key))
            }
            return SchemaFilesReader(documents: documents, remarks: remarks)
                .source(file: path, root: root)
        case .folder(let name, let paths, let folder):
            if let imported = try described(in: paths, named: name) { return imported }
            return SchemaFilesReader(documents: documents, remarks: remarks, folder: folder)
                .source(folder: name, paths: paths)
        }
    }

    /// The events of the documents in a folder; `nil` if it has none, but only schemas.
    private func described(
        in paths: [String], named name: String
    ) throws(ImportError) -> ImportedSource? {
        var found: [ImportedSource] = []
        for path in paths {
            if let one = try described(in: document(path), named: FileName.stem(path)) {
                found.append(one)
            }
        }
        guard let first = found.first else { return nil }
        var seen: Set<[String]> = []
        let events = found.flatMap(\.events).filter { event in
            // Several documents may describe the same events by reference.
            seen.insert(["\(event.location)"] + event.names.map(\.text)).inserted
        }
        let withEvents = found.filter { !$0.events.isEmpty }
        let only = withEvents.count == 1 ? withEvents[0].info : nil
        let info = only ?? Located(.object([:]), at: first.info.location)
        return ImportedSource(name: name, info: info, events: events, looked: first.looked)
    }

    /// The events of an OpenAPI or AsyncAPI document; `nil` if it is none.
    private func described(
        in root: Located, named name: String
    ) throws(ImportError) -> ImportedSource? {
        let reader = DocumentReader(documents: documents, remarks: remarks, root: root)
        if let version = root.value.version("openapi") ?? root.value.version("swagger") {
            guard ["2", "3"].contains(version.prefix(1)) else {
                throw .unsupportedVersion(version, of: "OpenAPI")
            }
            return OpenAPIReader(reader: reader).source(named: name)
        }
        guard let version = root.value.version("asyncapi") else { return nil }
        guard let major = Int(version.prefix(1)), (1...3).contains(major) else {
            throw .unsupportedVersion(version, of: "AsyncAPI")
        }
        return AsyncAPIReader(reader: reader, major: major).source(named: name)
    }

    private func document(_ path: String) -> Located {
        Located(documents.document(path) ?? .null, at: DocumentLocation(document: path))
    }
}

extension JSONValue {
    /// The version under a key, which is a number in some YAML documents.
    fileprivate func version(_ key: String) -> String? {
        self[key]?.string ?? self[key]?.number?.text
    }
}
