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
        /// The references that lead nowhere, by the pointers of the schemas that have them.
        var unknown: [String: Int] = [:]
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
            reached.flatMap(\.properties).map { ($0.pointer, $0.isTyped) }, uniquingKeysWith: { $1 }
        )
        for isTyped in properties.values { coverage.properties.count(isTyped: isTyped) }

        let unknown = reached.reduce(into: [:]) { $0.merge($1.unknown) { $1 } }
        coverage.degraded += unknown.map { pointer, offset in
            CatalogCoverage.Degradation(
                cause: .unknownReference, pointer: pointer,
                location: catalog.sources.location(at: offset))
        }
        coverage.degraded.sort { $0.position < $1.position }
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
        if let offset = schema.unknownReference {
            region.unknown[schema.pointer.description] = offset
            region.isTyped = false
        }
        if let name = schema.definition { region.references.append(name) }
        for property in schema.properties {
            region.properties.append(
                (property.schema.pointer.description, !isDegraded(property.schema)))
            collect(property.schema, into: &region)
        }
        for part in schema.parts { collect(part, into: &region) }
    }

    /// Whether a value of a schema, or an item of it, is raw JSON although the schema says more.
    private mutating func isDegraded(_ schema: Schema) -> Bool {
        var waiting: [String] = []
        if isDegraded(schema, &waiting) { return true }
        return waiting.contains { isDegraded(definition: $0) }
    }

    /// - Parameter references: What the schema leads to is added.
    private func isDegraded(_ schema: Schema, _ references: inout [String]) -> Bool {
        if schema.unknownReference != nil || degraded.contains(schema.pointer.description) {
            return true
        }
        if let name = schema.definition { references.append(name) }
        return schema.parts.contains { isDegraded($0, &references) }
    }

    private mutating func isDegraded(definition name: String) -> Bool {
        var seen: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard untyped[next] != false, seen.insert(next).inserted else { continue }
            guard let definition = definitions[next] else { continue }
            if untyped[next] == true || isDegraded(definition.schema, &waiting) {
                untyped[name] = true
                return true
            }
        }
        // Nothing that was seen leads to raw JSON, or this would not be reached.
        for name in seen { untyped[name] = false }
        return false
    }
}

extension Catalog {
    /// The values beside the payload that the author declared: not those of a protocol.
    fileprivate var declaredAttributes: Schema? {
        var schema = envelope.attributesSchema
        schema?.properties.removeAll { $0.schema.pointer.tokens.first != "envelope" }
        return schema
    }
}

extension CatalogCoverage.Degradation {
    fileprivate var position: (String, Int, Int, String) {
        (location.path, location.line, location.column, pointer)
    }
}

extension Schema {
    /// The definition that a reference leads to.
    fileprivate var definition: String? {
        reference.flatMap { DefinitionReference.name(in: $0) }
    }

    /// The schemas of the value itself and of its elements, without those of its properties.
    fileprivate var parts: [Schema] {
        var parts = allOf + alternatives.flatMap(\.self)
        if let items { parts.append(items.schema) }
        if case .schema(let child) = additionalProperties { parts.append(child.schema) }
        return parts
    }
}
