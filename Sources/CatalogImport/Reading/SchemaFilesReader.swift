import EventCatalog
import StrictJSON

/// Reads events from JSON Schemas: the files of a folder that no other file refers to, or the
/// schemas of a bundle.
struct SchemaFilesReader {
    let documents: DocumentSet
    let remarks: RemarkList
    /// The path of the folder, if the paths of its files begin with it.
    var folder = ""

    /// A folder of schemas.
    func source(folder name: String, paths: [String]) -> ImportedSource {
        let schemas = paths.filter(isSchema)
        let unused = shared(schemas)
        let referenced = Set(schemas.flatMap { references(in: $0) })
        var events: [SourceEvent] = []
        for path in schemas where !referenced.contains(path) {
            let location = DocumentLocation(document: path)
            if unused.contains(path) {
                remarks.add(.unusedShared, at: location)
            } else if let root = documents.document(path).map({ Located($0, at: location) }) {
                events += self.events(in: root, isBundle: false)
            }
        }
        return ImportedSource(
            name: name, info: Located(.object([:]), at: DocumentLocation(document: name)),
            events: events,
            looked: "no file in it is a JSON Schema that no other refers to")
    }

    /// One file: a bundle of alternatives or of definitions, or one schema.
    func source(file path: String, root: Located) -> ImportedSource {
        ImportedSource(
            name: FileName.stem(path), info: root, events: events(in: root, isBundle: true),
            looked: "it has neither 'oneOf' nor definitions nor properties")
    }

    private func isSchema(_ path: String) -> Bool {
        let location = DocumentLocation(document: path)
        guard let document = documents.document(path) else {
            remarks.add(.unreadable, at: location)
            return false
        }
        if document.isSchemaLike { return true }
        remarks.add(.notASchema, at: location)
        return false
    }

    /// The files in folders of shared schemas, in which at least half of the files are referred to.
    private func shared(_ paths: [String]) -> Set<String> {
        let outside = paths.flatMap { path in
            references(in: path).filter { FileName.folders($0) != FileName.folders(path) }
        }
        let referenced = Set(outside)
        let folders = Dictionary(grouping: paths) { FileName.folders($0) }
        return Set(
            folders.values.filter { files in
                files.count { referenced.contains($0) } * 2 >= files.count
            }.flatMap(\.self))
    }

    /// The paths of the other files that a file refers to.
    private func references(in path: String) -> [String] {
        var found: Set<String> = []
        var waiting = [documents.document(path)].compactMap(\.self)
        while let value = waiting.popLast() {
            waiting += value.array ?? []
            guard let object = value.object else { continue }
            waiting += object.map(\.value)
            if let reference = value["$ref"]?.string,
                let target = documents.target(
                    of: reference, from: DocumentLocation(document: path)),
                target.location.document != path
            {
                found.insert(target.location.document)
            }
        }
        return found.sorted()
    }

    /// - Parameter isBundle: Whether alternatives are separate events even if they are not
    ///   references.
    private func events(in root: Located, isBundle: Bool) -> [SourceEvent] {
        let reader = DocumentReader(documents: documents, remarks: remarks, root: root)
        let branches = (root["oneOf"] ?? root["anyOf"])?.elements ?? []
        if branches.count > 1, root.value["properties"] == nil,
            isBundle || branches.allSatisfy({ $0.value["$ref"] != nil })
        {
            var seen: Set<DocumentLocation> = []
            var events: [SourceEvent] = []
            for branch in branches {
                events += self.events(ofBranch: branch, reader, seen: &seen, depth: 0)
            }
            return events
        }
        let isEvent = ["properties", "allOf", "$ref", "oneOf", "anyOf", "type"]
            .contains { root.value[$0] != nil }
        if isEvent { return [event(of: root, reader)] }
        let definitions = ["$defs", "definitions"].flatMap { root[$0]?.members ?? [] }
        let referenced = referencedDefinitions(in: root)
        return definitions.map(\.value).filter { !referenced.contains($0.location) }
            .map { event(of: $0, reader) }
    }

    /// The distinct events in a branch of a bundle, which may be a bundle itself.
    private func events(
        ofBranch branch: Located, _ reader: DocumentReader, seen: inout Set<DocumentLocation>,
        depth: Int
    ) -> [SourceEvent] {
        let target = reader.resolved(branch)
        guard seen.insert(target.location).inserted else { return [] }
        let inner = (target["oneOf"] ?? target["anyOf"])?.elements ?? []
        guard inner.count > 1, target.value["properties"] == nil, depth < 64,
            inner.allSatisfy({ $0.value["$ref"] != nil })
        else { return [event(of: branch, reader)] }
        var events: [SourceEvent] = []
        for one in inner {
            events += self.events(ofBranch: one, reader, seen: &seen, depth: depth + 1)
        }
        return events
    }

    private func referencedDefinitions(in root: Located) -> Set<DocumentLocation> {
        var found: Set<DocumentLocation> = []
        var waiting = [root]
        while let value = waiting.popLast() {
            waiting += value.elements + value.members.map(\.value)
            if let reference = value.text("$ref"),
                let target = documents.target(of: reference, from: value.location)
            {
                found.insert(target.location)
            }
        }
        return found
    }

    /// An event whose bodies have a schema.
    func event(of schema: Located, _ reader: DocumentReader) -> SourceEvent {
        let target = reader.resolved(schema)
        let tokens = target.location.pointer.tokens
        let path = target.location.document
        let stem = FileName.stem(path)
        let folders = FileName.folders(
            folder.isEmpty ? path : String(path.trimmingPrefix(folder + "/")))
        var event = SourceEvent(location: target.location)
        event.body = schema
        event.names = reader.names([
            (.key, tokens.last ?? (folders + [stem]).joined(separator: ".")),
            (.file, stem), (.folder, folders.joined(separator: ".")), (.schema, tokens.last),
            (.title, target.text("title")), (.name, target.text("$id") ?? target.text("id")),
        ])
        event.description = target.text("description")
        event.isDeprecated = target.isTrue("deprecated")
        event.examples = reader.examples(in: schema)
        return event
    }
}
