import EventCatalog

/// Counts what of a catalog is typed: `Catalog` and what was found of it -> `CatalogCoverage`.
struct CoverageCounter {
    private let definitions: [String: Catalog.Definition]
    /// The pointers of the schemas that had to become raw JSON.
    private let degraded: Set<String>
    private var regions: [String: Region] = [:]
    private var untyped: [String: Bool] = [:]

    /// A schema with all that is inside of it, up to references.
    private struct Region {
        var properties: [(pointer: String, isTyped: Bool)] = []
        var references: [String] = []
        var isTyped = true
    }

    private init(catalog: Catalog, degraded: Set<String>) {
        definitions = Dictionary(
            catalog.definitions.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        self.degraded = degraded
    }

    static func count(_ catalog: Catalog, diagnostics: [Diagnostic]) -> CatalogCoverage {
        var coverage = CatalogCoverage()
        coverage.degraded = diagnostics.compactMap(CatalogCoverage.Degradation.init)
        var counter = CoverageCounter(
            catalog: catalog, degraded: Set(coverage.degraded.map(\.pointer)))
        var properties: [String: Bool] = [:]
        for event in catalog.events {
            let regions = counter.regions(reachedFrom: event.data)
            coverage.events.count(isTyped: regions.allSatisfy(\.isTyped))
            for property in regions.flatMap(\.properties) {
                properties[property.pointer] = property.isTyped
            }
        }
        for isTyped in properties.values { coverage.properties.count(isTyped: isTyped) }
        return coverage
    }

    private mutating func regions(reachedFrom schema: Schema) -> [Region] {
        var first = Region()
        collect(schema, into: &first)
        var found = [first]
        var seen: Set<String> = []
        var waiting = first.references
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let region = region(of: name) else { continue }
            found.append(region)
            waiting += region.references
        }
        return found
    }

    private mutating func region(of name: String) -> Region? {
        if let known = regions[name] { return known }
        guard let definition = definitions[name] else { return nil }
        var region = Region()
        collect(definition.schema, into: &region)
        regions[name] = region
        return region
    }

    private mutating func collect(_ schema: Schema, into region: inout Region) {
        guard !degraded.contains(schema.pointer.description) else {
            region.isTyped = false
            return
        }
        if let name = schema.reference.flatMap({ DefinitionReference.name(in: $0) }) {
            region.references.append(name)
        }
        for property in schema.properties {
            region.properties.append(
                (property.schema.pointer.description, !isDegraded(property.schema)))
            collect(property.schema, into: &region)
        }
        for part in schema.parts { collect(part, into: &region) }
    }

    /// Whether a value of a schema, or an item of it, is raw JSON although the schema says more.
    private mutating func isDegraded(_ schema: Schema) -> Bool {
        if degraded.contains(schema.pointer.description) { return true }
        if let name = schema.reference.flatMap({ DefinitionReference.name(in: $0) }),
            isDegraded(definition: name)
        {
            return true
        }
        return schema.parts.contains { isDegraded($0) }
    }

    private mutating func isDegraded(definition name: String) -> Bool {
        if let known = untyped[name] { return known }
        guard let definition = definitions[name] else { return false }
        untyped[name] = false
        let result = isDegraded(definition.schema)
        untyped[name] = result
        return result
    }
}

extension Schema {
    /// The schemas of the value itself and of its elements, without those of its properties.
    fileprivate var parts: [Schema] {
        var parts = allOf + alternatives.flatMap(\.self)
        if let items { parts.append(items.schema) }
        if case .schema(let child) = additionalProperties { parts.append(child.schema) }
        return parts
    }
}
