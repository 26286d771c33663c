import EventCatalog

/// Decides the Swift types of payloads: `Schema` -> `ValueType`, and the declarations it needs.
struct TypeBuilder {
    /// All types so far, by the index of their reference.
    var types: [TypeEntry] = []

    let definitions: [DefinitionID: Catalog.Definition]
    /// The definitions at locations other than `$defs`, inside a schema or in another file.
    let definitionsByLocation: [CatalogLocation: DefinitionID]
    let names: TypeNames
    let merger: SchemaMerger
    /// Whether the config lets all required properties be missing.
    let areAllOptional: Bool

    var definitionTypes: [DefinitionID: Resolution] = [:]
    var inlineTypes: [InlineSchemaID: Resolution] = [:]
    var requiredNames = RequiredNames()
    /// How many types are joined from several objects.
    var joinedCount = 0
    /// How many schemas are being resolved, each for the one before.
    var depth = 0

    /// The type of a shared schema.
    enum Resolution {
        /// It is being resolved; the type of an object is known already.
        case pending(ResolvedType?)
        case done(ResolvedType)
    }

    /// Decides all types of a catalog.
    ///
    /// - Parameter caseNames: The names of the cases for events and groups, which shadow types of
    ///   the same name.
    static func types(
        of catalog: Catalog, _ moduleNames: ModuleNames, besides caseNames: Set<String>,
        _ sink: inout DiagnosticSink
    ) -> PayloadTypes {
        var builder = TypeBuilder(
            catalog: catalog, names: TypeNames(catalog, moduleNames, &sink))
        let payloads = catalog.events.map { builder.payload(of: $0, &sink) }
        if let schema = catalog.envelope.attributesSchema {
            _ = builder.record(
                schema, in: TypeScope(name: moduleNames.attributes, parent: nil), &sink)
        }
        builder.requiredNames.report(&sink)
        LenientProperties(of: catalog, payloads, builder.types).makeOptional(in: &builder.types)
        builder.breakInfiniteRecursion(&sink)
        return builder.finished(
            payloads, besides: caseNames, aliasPrefix: moduleNames.prefix + "_")
    }

    private init(catalog: Catalog, names: TypeNames) {
        self.names = names
        areAllOptional = catalog.config.areAllOptional
        let definitions = Dictionary(
            catalog.definitions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.definitions = definitions
        merger = SchemaMerger { definitions[$0]?.schema }
        definitionsByLocation = Dictionary(
            catalog.definitions.compactMap { definition in
                definition.location.map { ($0, definition.id) }
            }, uniquingKeysWith: { $1 })
    }

    /// The payload type of an event.
    private mutating func payload(
        of event: Catalog.EventEntry, _ sink: inout DiagnosticSink
    ) -> ValueType {
        let scope = TypeScope(name: names.payloads[event.key] ?? "", parent: nil)
        let resolved = resolve(event.data, in: scope, &sink)
        hideProperties(of: resolved.type, ifSensitive: event.data)
        let type = resolved.isNullable ? ValueType.optional(resolved.type) : resolved.type
        return type.isSelfDescribing ? type : untyped(.barePayload, event.data, &sink).type
    }

    /// Makes raw JSON of the properties that would make a type infinitely recursive.
    private mutating func breakInfiniteRecursion(_ sink: inout DiagnosticSink) {
        for (type, property) in InfinitelyRecursiveTypes.find(in: types) {
            guard case .record(var model) = types[type].declaration else { continue }
            let origin = model.properties[property].origin
            sink.report(
                .untypedSchema(.infinitelyRecursive, at: origin.location), at: origin.offset)
            if let record = model.properties[property].type.record,
                case .record(let target) = types[record.index].declaration,
                target.properties.contains(where: \.isSensitive)
            {
                model.properties[property].isSensitive = true
            }
            model.properties[property].type = .json
            types[type].declaration = .record(model)
        }
    }

    private mutating func finished(
        _ payloads: [ValueType], besides caseNames: Set<String>, aliasPrefix: String
    ) -> PayloadTypes {
        var payloads = payloads
        var shadowed = ShadowedTypes(types, aliasPrefix: aliasPrefix)
        shadowed.resolve(in: &types)
        shadowed.resolve(in: &payloads, besides: caseNames)
        let roots = types.indices.filter { !types[$0].isNested }
        let (shared, own) = (
            roots.filter { types[$0].isShared }, roots.filter { !types[$0].isShared }
        )
        return PayloadTypes(
            payloads: payloads, topLevel: (own + shared).compactMap { declaration(at: $0) },
            locations: Dictionary(
                roots.map { (types[$0].name, types[$0].location) }, uniquingKeysWith: { $1 }),
            aliases: shadowed.aliases, declarations: types.map(\.declaration),
            declarationLocations: types.map(\.location))
    }

    private func declaration(at index: Int) -> TypeDeclaration? {
        let nested = types[index].children.compactMap { declaration(at: $0) }
        switch types[index].declaration {
        case .record(var model):
            model.nested = nested
            return .record(model)
        case .union(var model):
            model.nested = nested
            return .union(model)
        case let declaration: return declaration
        }
    }
}
