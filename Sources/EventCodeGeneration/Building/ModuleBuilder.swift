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
            catalog.chosenPrefix?.name ?? FileNames(catalog: file.path).typePrefix
        var builder = ModuleBuilder(
            catalog: catalog, file: file, names: ModuleNames(prefix: prefix), options: options,
            sink: DiagnosticSink(sources: catalog.sources))
        let module = builder.module()
        let diagnostics = builder.sink.diagnostics
        return (diagnostics.hasErrors ? nil : module, diagnostics)
    }

    private mutating func module() -> EventModule {
        let names = eventNames()
        let grouping = catalog.config.grouping.map { grouping in
            EventGrouper(grouping: grouping, typePrefix: self.names.prefix)
                .groups(of: catalog.events)
        }
        for group in grouping?.groups ?? [] {
            self.names.groups += [group.typeName, group.handlerName]
        }
        checkModuleNames()
        checkConfig()
        var types = TypeBuilder(catalog: catalog, moduleNames: self.names, sink: sink)
        var events = catalog.events.enumerated().map { index, event in
            let name = SwiftIdentifier(names[event.type] ?? "")
            let member = grouping?.members[index]
            return EventModel(
                type: event.type, name: name, caseName: member?.name ?? name,
                groupName: member?.group,
                payload: types.payload(of: event),
                documentation: DocumentationComment(
                    event.summary, event.description, event.isDeprecated ? "Deprecated." : nil),
                examples: [])
        }
        let declarations = types.finish()
        sink = types.sink

        var examples = ExampleReader(catalog: catalog, types: types.declarations, sink: sink)
        for (index, event) in catalog.events.enumerated() {
            events[index].examples = examples.messages(of: event, payload: events[index].payload)
        }
        sink = examples.sink

        return EventModule(
            catalogName: String(file.path.split(separator: "/").last ?? ""),
            access: access, names: self.names,
            documentation: DocumentationComment(
                catalog.info.title.isEmpty
                    ? "An event." : "An event of the catalog “\(catalog.info.title)”.",
                catalog.info.description),
            discriminator: catalog.discriminator, envelope: catalog.envelope, events: events,
            groups: grouping?.groups ?? [],
            payloads: declarations.payloads, types: declarations.shared,
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

    /// The names of cases and methods. Two events that would share one are an error, so that adding
    /// an event never renames another.
    private mutating func eventNames() -> [String: String] {
        let table = NameTable(
            style: .member, reserved: ReservedNames.events, reservedSuffix: "Event")
        var names: [String: String] = [:]
        var first: [SwiftIdentifier: Catalog.EventEntry] = [:]
        for event in catalog.events {
            let name = event.swiftName?.name ?? table.name(of: event.type)
            let identifier = SwiftIdentifier(name)
            if let other = first[identifier] {
                sink.report(
                    .nameClash(of: "event", first: other.type, second: event.type, name: name),
                    at: event.offset, related: other.offset)
            } else if event.swiftName != nil, ReservedNames.events.contains(name) {
                sink.report(.reservedName(name), at: event.swiftName?.offset ?? event.offset)
            }
            first[identifier] = first[identifier] ?? event
            names[event.type] = name
        }
        return names
    }
}

extension Catalog {
    /// What the author wants generated names to begin with.
    fileprivate var chosenPrefix: SwiftNameEntry? { config.typePrefix ?? info.swiftName }
}
