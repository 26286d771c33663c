import EventCatalog
import StrictJSON

/// Counts the typed parts of a catalog: `Catalog` and its diagnostics -> `CatalogCoverage`.
struct CoverageCounter {
    private let definitions: [DefinitionID: Catalog.Definition]
    /// The locations of the schemas that had to become raw JSON.
    private let degraded: Set<CatalogLocation>
    private var regions: [DefinitionID: Region] = [:]
    private var untyped: [DefinitionID: Bool] = [:]

    /// A schema with its subschemas, up to references.
    private struct Region {
        var properties: [(location: CatalogLocation, isTyped: Bool)] = []
        var references: [DefinitionID] = []
        /// The parts that cannot be typed although no diagnostic says that they are raw JSON, by
        /// the locations of their schemas.
        var unknown: [CatalogLocation: Schema.RawPart] = [:]
        var isTyped = true
    }

    private init(catalog: Catalog, degraded: Set<CatalogLocation>) {
        definitions = Dictionary(
            catalog.definitions.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        self.degraded = degraded
    }

    static func count(_ catalog: Catalog, diagnostics: [Diagnostic]) -> CatalogCoverage {
        var coverage = CatalogCoverage()
        coverage.degraded = diagnostics.compactMap(CatalogCoverage.Degradation.init)
        var counter = CoverageCounter(
            catalog: catalog, degraded: Set(coverage.degraded.map(\.schema)))
        var reached: [Region] = []
        for event in catalog.events {
            let regions = counter.regions(reachedFrom: event.data)
            coverage.events.count(isTyped: regions.allSatisfy(\.isTyped))
            reached += regions
        }
        if let attributes = catalog.declaredAttributes {
            reached += counter.regions(reachedFrom: attributes)
        }
        let properties = Dictionary(
            reached.flatMap(\.properties).map { ($0.location, $0.isTyped) },
            uniquingKeysWith: { $1 }
        )
        for isTyped in properties.values { coverage.properties.count(isTyped: isTyped) }

        let unknown = reached.reduce(into: [:]) { $0.merge($1.unknown) { $1 } }
        coverage.degraded += unknown.map { schema, part in
            CatalogCoverage.Degradation(
                cause: part.cause, schema: schema,
                location: catalog.sources.location(at: part.offset))
        }
        coverage.degraded.sort { $0.position < $1.position }
        return coverage
    }

    private mutating func regions(reachedFrom schema: Schema) -> [Region] {
        var first = Region()
        collect(schema, into: &first)
        var found = [first]
        var seen: Set<DefinitionID> = []
        var waiting = first.references
        while let id = waiting.popLast() {
            guard seen.insert(id).inserted, let region = region(of: id) else { continue }
            found.append(region)
            waiting += region.references
        }
        return found
    }

    private mutating func region(of id: DefinitionID) -> Region? {
        if let known = regions[id] { return known }
        guard let definition = definitions[id] else { return nil }
        var region = Region()
        collect(definition.schema, into: &region)
        regions[id] = region
        return region
    }

    /// - Parameter isPart: Whether other schemas apply to the same value.
    private mutating func collect(
        _ schema: Schema, isPart: Bool = false, into region: inout Region
    ) {
        guard !degraded.contains(schema.location) else {
            region.isTyped = false
            return
        }
        if let part = schema.rawPart(isPart: isPart) {
            region.unknown[schema.location] = part
            region.isTyped = false
        }
        if let id = schema.reference { region.references.append(id) }
        for property in schema.properties {
            region.properties.append(
                (property.schema.location, !isDegraded(property.schema)))
            collect(property.schema, into: &region)
        }
        for part in schema.partsOfValue { collect(part, isPart: true, into: &region) }
        for part in schema.parts { collect(part, into: &region) }
    }

    /// Whether a value of a schema, or an item of it, is raw JSON although the schema has constraints.
    private mutating func isDegraded(_ schema: Schema) -> Bool {
        var waiting: [DefinitionID] = []
        if isDegraded(schema, &waiting) { return true }
        return waiting.contains { isDegraded(definition: $0) }
    }

    /// - Parameter references: Gains the definitions that the schema refers to.
    private func isDegraded(
        _ schema: Schema, isPart: Bool = false, _ references: inout [DefinitionID]
    ) -> Bool {
        if schema.rawPart(isPart: isPart) != nil || degraded.contains(schema.location) {
            return true
        }
        if let id = schema.reference { references.append(id) }
        return schema.partsOfValue.contains { isDegraded($0, isPart: true, &references) }
            || schema.parts.contains { isDegraded($0, &references) }
    }

    private mutating func isDegraded(definition id: DefinitionID) -> Bool {
        var seen: Set<DefinitionID> = []
        var waiting = [id]
        while let next = waiting.popLast() {
            guard untyped[next] != false, seen.insert(next).inserted else { continue }
            guard let definition = definitions[next] else { continue }
            if untyped[next] == true || isDegraded(definition.schema, &waiting) {
                untyped[id] = true
                return true
            }
        }
        // None of them leads to raw JSON, or this would not be reached.
        for id in seen { untyped[id] = false }
        return false
    }
}

extension Catalog {
    /// The envelope attributes that the author declared, without those of a protocol.
    fileprivate var declaredAttributes: Schema? {
        var schema = envelope.attributesSchema
        schema?.properties.removeAll { $0.schema.location.pointer.tokens.first != "envelope" }
        return schema
    }
}

extension CatalogCoverage.Degradation {
    fileprivate var position: (String, Int, Int, String) {
        (location.path, location.line, location.column, schema.description)
    }
}
