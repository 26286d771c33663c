import CatalogDecoding
import EventCatalog
package import EventCodeGeneration
import StrictJSON

/// One of the two catalogs of a comparison.
package struct ComparedCatalog: Sendable {
    let catalog: Catalog
    let module: EventModule
    let decoder: CatalogDecoder
    let probes: MessageProbes
    /// The schemas that became raw JSON although they specify more.
    let degraded: Set<CatalogLocation>

    private let shown: @Sendable (String) -> String

    /// - Parameters:
    ///   - output: What the generator makes of the catalog.
    ///   - shown: The path to show instead of that of a file.
    /// - Returns: `nil` if the catalog has errors.
    package init?(
        _ output: GeneratorPipeline.Output,
        showing shown: @escaping @Sendable (String) -> String = { $0 }
    ) {
        guard let catalog = output.catalog, let module = output.module,
            let probes = output.probes, let decoder = CatalogDecoder(output)
        else { return nil }
        self.catalog = catalog
        self.module = module
        self.probes = probes
        self.decoder = decoder
        self.shown = shown
        degraded = Set(
            output.diagnostics.compactMap { CatalogCoverage.Degradation($0)?.schema })
    }

    func declaration(_ reference: TypeReference) -> TypeDeclaration? {
        module.declarations[reference.index]
    }

    func record(_ reference: TypeReference) -> RecordModel? {
        guard case .record(let model) = declaration(reference) else { return nil }
        return model
    }

    func union(_ reference: TypeReference) -> UnionModel? {
        guard case .union(let model) = declaration(reference) else { return nil }
        return model
    }

    /// The attributes of the envelope, with their types.
    var attributes: [PropertyModel] {
        guard !catalog.envelope.attributes.isEmpty else { return [] }
        let name = module.names.attributes
        return module.declarations.lazy.compactMap { declaration -> [PropertyModel]? in
            guard case .record(let model) = declaration, model.name == name else { return nil }
            return model.properties
        }.first ?? []
    }

    func openEnum(_ reference: TypeReference) -> EnumModel? {
        guard case .openEnum(let model) = declaration(reference) else { return nil }
        return model
    }

    // MARK: - Locations

    func place(_ reference: TypeReference) -> Place {
        place(module.declarationLocations[reference.index])
    }

    func place(_ origin: SchemaOrigin) -> Place {
        Place(pointer: origin.location, source: source(origin.offset))
    }

    func place(_ event: Int) -> Place {
        let entry = catalog.events[event]
        var pointer = CatalogLocation(["events", entry.type])
        if let version = entry.version { pointer = pointer / "versions" / version }
        return Place(pointer: pointer, source: source(entry.offset))
    }

    func place(_ location: CatalogLocation) -> Place {
        let offset = catalog.documents?.offset(of: location) ?? 0
        return Place(pointer: location, source: source(offset))
    }

    private func source(_ offset: Int) -> SourceLocation {
        let location = catalog.sources.location(at: offset)
        return SourceLocation(
            path: shown(location.path), line: location.line, column: location.column)
    }
}
