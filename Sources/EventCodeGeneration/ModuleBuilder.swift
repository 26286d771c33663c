import EventCatalog

/// Decides what to generate: `Catalog` -> `EventModule`.
struct ModuleBuilder {
    private let catalog: Catalog
    private let file: SourceFile
    private let config: SourceFile?
    private let options: GeneratorOptions

    static func build(
        _ catalog: Catalog, from file: SourceFile, config: SourceFile? = nil,
        options: GeneratorOptions
    ) -> (module: EventModule?, diagnostics: [Diagnostic]) {
        let builder = ModuleBuilder(
            catalog: catalog, file: file, config: config, options: options)
        var sink = DiagnosticSink(sources: catalog.sources)
        let module = builder.module(&sink)
        return (sink.diagnostics.hasErrors ? nil : module, sink.diagnostics)
    }

    /// Runs the stages:
    ///
    /// | stage | input | output |
    /// |---|---|---|
    /// | `EventPlan` | events | their names, indices and groups |
    /// | `ModuleRules` | catalog, config, names | diagnostics only |
    /// | `ContradictionRule` | schemas | diagnostics only |
    /// | `TypeBuilder` | schemas | `PayloadTypes`: Swift types |
    /// | `ExampleReader` | examples, types | `ExampleMessage` |
    /// | `SampleMaker` | types | values for events without examples |
    private func module(_ sink: inout DiagnosticSink) -> EventModule {
        let plan = EventPlan(catalog, typePrefix: typePrefix, &sink)
        let names = ModuleNames(
            prefix: typePrefix, groups: plan.groups.flatMap { [$0.typeName, $0.handlerName] })
        ModuleRules(catalog: catalog, names: names, access: access).check(&sink)
        ContradictionRule.check(catalog, &sink)
        let types = TypeBuilder.types(of: catalog, names, besides: plan.caseNames, &sink)
        let examples = ExampleReader.messages(of: catalog, types, &sink)
        let samples = samples(besides: examples, types)
        return EventModule(
            sourceNames: [file, config].compactMap(\.?.name), access: access, names: names,
            documentation: documentation,
            messages: messages(plan), eventTypes: plan.eventTypes,
            excludedTypes: catalog.excludedTypes,
            events: plan.events(
                payloads: types.payloads, examples: examples, samples: samples),
            groups: plan.groups, types: types.topLevel, locations: types.locations,
            typesElsewhere: options.typesElsewhere, aliases: types.aliases,
            declarations: types.declarations,
            declarationLocations: types.declarationLocations,
            imports: catalog.config.imports.map(\.name),
            hasExamples: catalog.config.hasExamples,
            isNonexhaustive: catalog.config.nonexhaustive != nil,
            library: LibraryNames(isQualified: catalog.config.isQualified))
    }

    /// Messages of the events that have no examples.
    private func samples(
        besides examples: [[ExampleMessage]], _ types: PayloadTypes
    ) -> [ExampleMessage?] {
        let maker = SampleMaker(types: types.declarations)
        let builder = ExampleMessageBuilder(catalog: catalog)
        return catalog.events.indices.map { index in
            guard catalog.config.hasExamples, examples[index].isEmpty else { return nil }
            let payload = maker.value(of: types.payloads[index])
            return builder.message(ofPayload: payload, catalog.events[index])
        }
    }

    private var access: AccessLevel { options.access ?? catalog.config.access ?? .internal }

    private var typePrefix: String {
        catalog.chosenPrefix?.name
            ?? FileNames(catalog: options.catalogName ?? file.name).typePrefix
    }

    private var documentation: DocumentationComment {
        let title = catalog.info.title
        return DocumentationComment(
            title.isEmpty ? "An event." : "An event of the catalog “\(title)”.",
            catalog.info.description)
    }

    private func messages(_ plan: EventPlan) -> MessagesModel {
        MessagesModel(
            isCloudEvents: catalog.isCloudEvents, isForm: catalog.isForm,
            steps: catalog.messages,
            discriminator: catalog.discriminator, envelope: catalog.envelope,
            versions: plan.versions(at: catalog.versions))
    }
}
