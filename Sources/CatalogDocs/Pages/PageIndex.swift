import EventCatalog
import EventCodeGeneration
import StrictJSON

/// Which page shows which event, type and definition, and the file of each page.
struct PageIndex: Sendable {
    enum Page: Hashable, Sendable {
        case overview
        /// The changes between revisions of the catalog.
        case changes
        /// An event of the module, by its position.
        case event(Int)
        /// A type of the module's top level, by its position.
        case type(Int)
        /// A definition without a type of its own, by its position in the catalog.
        case definition(Int)
    }

    /// Where a type is shown.
    struct Place: Sendable {
        var page: Page
        /// The anchor of its section; `nil` if the page is for the type.
        var anchor: String?
        var qualifiedName: String
    }

    private(set) var places: [Int: Place] = [:]
    /// The files without their extension.
    private(set) var files: [Page: String] = [:]
    /// The names of the types that extensions of symbols in a DocC catalog describe.
    private(set) var symbols: [Page: String] = [:]
    /// The pages of definitions.
    private(set) var definitions: [DefinitionID: Page] = [:]
    /// The positions of the types that pages of their own show.
    private(set) var types: [Int] = []

    init(
        _ catalog: Catalog, _ module: EventModule, _ format: DocumentationFormat, hasChanges: Bool
    ) {
        var table = FileTable(format)
        files[.overview] = table.overview
        if hasChanges { files[.changes] = table.changes }
        for (position, event) in catalog.events.enumerated() {
            files[.event(position)] = table.event(event)
        }
        var locations: [CatalogLocation: DefinitionID] = [:]
        for definition in catalog.definitions { locations[definition.place] = definition.id }
        let owners = Self.owners(module)
        for (position, type) in module.types.enumerated() {
            let definition = module.locations[type.name].flatMap { locations[$0] }
            var page = Page.type(position)
            if type.name == module.names.attributes {
                page = .overview
            } else if definition == nil, let owner = owners[type.reference.index] {
                page = .event(owner)
            } else {
                types.append(position)
                files[page] = table.type(type.name)
                symbols[page] = type.name
            }
            if let definition { definitions[definition] = page }
            add(type, on: page)
        }
        for (position, definition) in catalog.definitions.enumerated()
        where definitions[definition.id] == nil {
            definitions[definition.id] = .definition(position)
            files[.definition(position)] = table.definition(definition.name)
        }
    }

    /// The first event with each type as its payload.
    private static func owners(_ module: EventModule) -> [Int: Int] {
        let payloads = module.events.enumerated().compactMap { position, event in
            event.payload.reference.map { ($0.index, position) }
        }
        return Dictionary(payloads, uniquingKeysWith: { first, _ in first })
    }

    private mutating func add(_ type: TypeDeclaration, on page: Page) {
        var anchors = PageAnchors()
        let hasTitle = if case .type = page { true } else { false }
        for inner in type.all {
            let isTitle = hasTitle && inner.reference == type.reference
            places[inner.reference.index] = Place(
                page: page, anchor: isTitle ? nil : anchors.anchor(of: inner.heading),
                qualifiedName: inner.reference.qualifiedName)
        }
    }
}

extension Catalog.Definition {
    /// The location of its schema.
    var place: CatalogLocation { location ?? CatalogLocation(["$defs", name]) }
}
