@_spi(Reading) import StrictJSON

/// Reads a catalog file: `[UInt8]` -> `Catalog`.
///
/// It reports all problems, and returns a catalog only if none of them is an error.
package struct CatalogReader {
    var sink: DiagnosticSink
    /// The number of steps from a body to the messages in it.
    var stepCount = 0
    /// The version of the format that the catalog states.
    var version = CatalogVersion.current
    var referenced: ReferencedSchemas
    var overlay = CatalogOverlay()
    var keywords = KeywordCheck()
    var repeatedSchemas = RepeatedSchemas()

    /// - Parameters:
    ///   - file: The catalog.
    ///   - config: The Swift-specific settings, if there is a file with some.
    ///   - folder: The folder of the files that the catalog refers to.
    package static func read(
        _ file: SourceFile, config: SourceFile? = nil, in folder: SourceFolder? = nil
    ) -> (catalog: Catalog?, diagnostics: [Diagnostic]) {
        var referenced = ReferencedSchemas(folder: folder ?? .only(file))
        var reader = CatalogReader(
            sink: DiagnosticSink(sources: SourceMap(file)), referenced: referenced)
        var catalog = reader.catalog(file, config)
        if let schemas = reader.referenced.identifiedSchemas, schemas.hasChangedTargets {
            // The second time, the identifiers in all files are known from the start.
            referenced = ReferencedSchemas(folder: referenced.folder, identifiedSchemas: schemas)
            reader = CatalogReader(
                sink: DiagnosticSink(sources: SourceMap(file)), referenced: referenced)
            catalog = reader.catalog(file, config)
        }
        catalog?.sources = reader.sink.sources
        catalog?.documents = reader.documents
        let diagnostics = reader.sink.diagnostics.uniqued()
        return (diagnostics.hasErrors ? nil : catalog, diagnostics)
    }

    private var documents: CatalogDocuments? {
        referenced.catalog.map { root in
            CatalogDocuments(
                catalog: root, folder: referenced.folder,
                files: referenced.documents.compactMapValues { try? $0.get() })
        }
    }

    private mutating func catalog(_ file: SourceFile, _ configFile: SourceFile?) -> Catalog? {
        var json = JSONReader(file.bytes)
        let root = json.node()
        json.finish()
        if let failure = json.failure {
            sink.report(.notJSON(failure.reason), at: failure.offset)
            return nil
        }
        reportDuplicateKeys(in: root)
        guard expect(.object, root, "the catalog") else { return nil }
        referenced.catalog = root
        referenced.definitionNames = Set((root["$defs"]?.members ?? []).map(\.key))
        // The config comes first, because its names and types are applied while the catalog is
        // read.
        let config = if let configFile { self.config(configFile) } else { CatalogConfig() }
        var catalog = catalog(root)
        catalog.config = config
        if let selection = config.selection { select(selection, in: &catalog) }
        for (pointer, offset) in overlay.withoutEffect {
            sink.report(.pointerWithoutEffect(pointer), at: offset)
        }
        for (pointer, offset) in overlay.optionalWithoutEffect {
            sink.report(.optionalWithoutEffect(pointer), at: offset)
        }
        return catalog
    }

    private mutating func catalog(_ root: JSONNode) -> Catalog {
        var catalog = Catalog(sources: sink.sources)
        let owner = "the catalog"
        let known = [
            "$schema", "catalog", "info", "discriminator", "envelope", "events", "$defs", "$id",
            "jsonSchemaDialect", "$comment", "protocol", "messages", "versions", "contentType",
        ]
        reportUnknownFields(of: root, named: owner, known: known)
        if let node = field("catalog", of: root, named: owner) { readVersion(node) }
        if let node = root["info"] { catalog.info = info(node) }
        readMessages(root, into: &catalog)
        if let node = field("events", of: root, named: owner) {
            catalog.events = events(node, hasVersions: root["versions"] != nil)
        }
        checkKeys(of: catalog, root)
        if let node = root["$defs"], expect(.object, node, "'$defs'") {
            catalog.definitions = node.members.map { member in
                Catalog.Definition(
                    id: DefinitionID(name: member.key), offset: member.keyOffset,
                    schema: schema(member.value, at: CatalogLocation(["$defs", member.key])))
            }
        }
        catalog.definitions += referencedDefinitions()
        keywords.finish(&sink)
        return catalog
    }

    private mutating func info(_ node: JSONNode) -> Catalog.Info {
        var info = Catalog.Info()
        guard expect(.object, node, "'info'") else { return info }
        let known = [
            "title", "version", "description", "license", "contact", "termsOfService", "summary",
        ]
        reportUnknownFields(of: node, named: "'info'", known: known)
        info.title = text("title", of: node, named: "'info'") ?? ""
        info.version = text("version", of: node, named: "'info'") ?? ""
        info.description = text("description", of: node, named: "'info'")
        info.swiftName = swiftName(of: node)
        return info
    }

    private mutating func events(
        _ node: JSONNode, hasVersions: Bool
    ) -> [Catalog.EventEntry] {
        guard expect(.object, node, "'events'") else { return [] }
        if node.members.isEmpty { sink.report(.noEvents, at: node.offset) }
        return node.members.flatMap { event($0, hasVersions) }
    }

    private mutating func event(
        _ member: JSONNode.Member, _ hasVersions: Bool
    ) -> [Catalog.EventEntry] {
        let owner = "event '\(member.key)'"
        if member.key.isEmpty {
            sink.report(.emptyEventType, at: member.keyOffset)
            return []
        }
        let node = member.value
        guard expect(.object, node, owner) else { return [] }
        let known = [
            "title", "summary", "description", "deprecated", "data", "examples", "tags",
            "externalDocs", "versions",
        ]
        reportUnknownFields(of: node, named: owner, known: known)
        let location = CatalogLocation(["events", member.key])
        let base = Catalog.EventEntry(
            type: member.key, offset: member.keyOffset,
            data: Schema(offset: node.offset, location: location))
        if let versions = node["versions"] {
            return self.versions(versions, of: node, base, owner, hasVersions)
        }
        return [entry(node, base, owner, at: location)].compactMap(\.self)
    }

    /// The entry of an event type, or of one of its versions.
    mutating func entry(
        _ node: JSONNode, _ base: Catalog.EventEntry, _ owner: String, at location: CatalogLocation
    ) -> Catalog.EventEntry? {
        guard let data = field("data", of: node, named: owner) else { return nil }
        var event = base
        event.data = schema(data, at: location / "data")
        event.summary = text("summary", of: node, named: owner) ?? base.summary
        event.description = text("description", of: node, named: owner) ?? base.description
        event.isDeprecated = boolean("deprecated", of: node, named: owner) || base.isDeprecated
        event.swiftName = swiftName(of: node)
        if let examples = node["examples"], expect(.array, examples, "'examples' of \(owner)") {
            event.examples = examples.elements
        }
        return event
    }
}
