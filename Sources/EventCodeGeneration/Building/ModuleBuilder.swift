import EventCatalog

/// Decides what is generated: `Catalog` -> `EventModule`.
struct ModuleBuilder {
    private let catalog: Catalog
    private let file: SourceFile
    private let names: ModuleNames
    private let options: GeneratorPipeline.Options
    private var sink: DiagnosticSink

    static func build(
        _ catalog: Catalog, from file: SourceFile, options: GeneratorPipeline.Options
    ) -> (module: EventModule?, diagnostics: [Diagnostic]) {
        let prefix = catalog.info.swiftName?.name ?? FileNames(catalog: file.path).typePrefix
        var builder = ModuleBuilder(
            catalog: catalog, file: file, names: ModuleNames(prefix: prefix), options: options,
            sink: DiagnosticSink(file: file))
        let module = builder.module()
        let diagnostics = builder.sink.diagnostics
        return (diagnostics.hasErrors ? nil : module, diagnostics)
    }

    private mutating func module() -> EventModule {
        checkModuleNames()
        let names = EventNames(catalog.events, &sink)
        let list = EventTypeList(catalog.events)
        var types = TypeBuilder(catalog: catalog, moduleNames: self.names, sink: sink)
        var events = catalog.events.map { event in
            EventModel(
                index: list.indices[event.key] ?? 0, type: event.type,
                name: SwiftIdentifier(names.cases[event.key] ?? ""),
                payload: types.payload(of: event), documentation: documentation(of: event),
                examples: [])
        }
        if let schema = catalog.envelope.attributesSchema {
            _ = types.structure(schema, in: TypeScope(name: self.names.attributes, parent: nil))
        }
        let declarations = types.finish()
        sink = types.sink

        var examples = ExampleReader(catalog: catalog, types: types.structures, sink: sink)
        for (index, event) in catalog.events.enumerated() {
            events[index].examples = examples.messages(of: event, payload: events[index].payload)
        }
        sink = examples.sink

        return EventModule(
            catalogName: String(file.path.split(separator: "/").last ?? ""),
            access: options.access, names: self.names,
            documentation: DocumentationComment(
                catalog.info.title.isEmpty
                    ? "An event." : "An event of the catalog “\(catalog.info.title)”.",
                catalog.info.description),
            messages: MessagesModel(
                isCloudEvents: catalog.isCloudEvents, batch: catalog.messages,
                discriminator: catalog.discriminator, envelope: catalog.envelope,
                versions: list.model(at: catalog.versions)),
            eventTypes: eventTypes(list.types, names), events: events,
            payloads: declarations.payloads, types: declarations.shared)
    }

    /// The generated types hide none that generated code needs: a catalog `webhook.events.json` would
    /// be a second `WebhookEvent`.
    private mutating func checkModuleNames() {
        guard let name = names.all.intersection(ReservedNames.types).min() else { return }
        sink.report(.reservedName(name), at: catalog.info.swiftName?.offset ?? 0)
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
