import EventCatalog

/// Decides what is generated: `Catalog` -> `EventModule`.
struct ModuleBuilder {
    private let catalog: Catalog
    private let file: SourceFile
    private var names: ModuleNames
    private let options: GeneratorPipeline.Options
    private var sink: DiagnosticSink

    static func build(
        _ catalog: Catalog, from file: SourceFile, options: GeneratorPipeline.Options
    ) -> (module: EventModule?, diagnostics: [Diagnostic]) {
        let prefix =
            catalog.chosenPrefix?.name ?? FileNames(catalog: file.name).typePrefix
        var builder = ModuleBuilder(
            catalog: catalog, file: file, names: ModuleNames(prefix: prefix), options: options,
            sink: DiagnosticSink(sources: catalog.sources))
        let module = builder.module()
        let diagnostics = builder.sink.diagnostics
        return (diagnostics.hasErrors ? nil : module, diagnostics)
    }

    private mutating func module() -> EventModule {
        let names = EventNames(catalog.events, &sink)
        let list = EventTypeList(catalog.events)
        let grouping = catalog.config.grouping.map { grouping in
            EventGrouper(grouping: grouping, typePrefix: self.names.prefix)
                .groups(of: catalog.events)
        }
        if let members = grouping?.members {
            EventGrouper.check(members, of: catalog.events, &sink)
        }
        for group in grouping?.groups ?? [] {
            self.names.groups += [group.typeName, group.handlerName]
        }
        checkModuleNames()
        checkConfig()
        var types = TypeBuilder(catalog: catalog, moduleNames: self.names, sink: sink)
        var events = catalog.events.enumerated().map { position, event in
            let name = SwiftIdentifier(names.cases[event.key] ?? "")
            let member = grouping?.members[position]
            return EventModel(
                index: list.indices[event.key] ?? 0, type: event.type, name: name,
                caseName: member?.name ?? name, groupName: member?.group,
                payload: types.payload(of: event), documentation: documentation(of: event),
                examples: [])
        }
        if let schema = catalog.envelope.attributesSchema {
            _ = types.structure(schema, in: TypeScope(name: self.names.attributes, parent: nil))
        }
        let declarations = types.finish(&events)
        sink = types.sink

        var examples = ExampleReader(catalog: catalog, types: types.declarations, sink: sink)
        for (index, event) in catalog.events.enumerated() {
            events[index].examples = examples.messages(of: event, payload: events[index].payload)
        }
        sink = examples.sink

        return EventModule(
            catalogName: file.name,
            access: access, names: self.names,
            documentation: DocumentationComment(
                catalog.info.title.isEmpty
                    ? "An event." : "An event of the catalog “\(catalog.info.title)”.",
                catalog.info.description),
            messages: MessagesModel(
                isCloudEvents: catalog.isCloudEvents, batch: catalog.messages,
                discriminator: catalog.discriminator, envelope: catalog.envelope,
                versions: list.model(at: catalog.versions)),
            eventTypes: eventTypes(list.types, names), events: events,
            groups: grouping?.groups ?? [],
            types: declarations.payloads + declarations.shared, aliases: declarations.aliases,
            declarations: types.declarations,
            imports: catalog.config.imports.map(\.name), hasExamples: catalog.config.hasExamples,
            isNonexhaustive: catalog.config.nonexhaustive != nil)
    }

    private var access: AccessLevel { options.access ?? catalog.config.access ?? .internal }

    /// What the config asks for can be had together.
    private mutating func checkConfig() {
        let config = catalog.config
        if let offset = config.nonexhaustive, access == .internal {
            sink.report(.internalNonexhaustive, at: offset)
        }
        for type in config.swiftTypes {
            for name in type.components where SwiftIdentifier(name).text != name {
                sink.report(.reservedName(name), at: type.offset)
            }
        }
        for module in config.imports
        where !config.swiftTypes.contains(where: { $0.isIn(module.name) }) {
            sink.report(.unusedImport(module.name), at: module.offset)
        }
    }

    /// The generated types hide none that generated code needs: a catalog `webhook.events.json` would
    /// be a second `WebhookEvent`.
    private mutating func checkModuleNames() {
        guard let name = names.all.intersection(ReservedNames.types).min() else { return }
        sink.report(.reservedName(name), at: catalog.chosenPrefix?.offset ?? 0)
    }

    private func eventTypes(_ types: [String], _ names: EventNames) -> [EventTypeModel] {
        let entries = Dictionary(catalog.events.map { ($0.type, $0) }) { first, _ in first }
        return types.map { type in
            EventTypeModel(
                type: type, name: SwiftIdentifier(names.types[type] ?? ""),
                documentation: DocumentationComment(
                    entries[type]?.summary, entries[type]?.description,
                    entries[type]?.isDeprecated == true ? "Deprecated." : nil))
        }
    }

    private func documentation(of event: Catalog.EventEntry) -> DocumentationComment {
        DocumentationComment(
            event.summary, event.description, event.version.map { "Version “\($0)”." },
            event.isDeprecated ? "Deprecated." : nil)
    }
}

extension Catalog {
    /// What the author wants generated names to begin with.
    fileprivate var chosenPrefix: SwiftNameEntry? { config.typePrefix ?? info.swiftName }
}
