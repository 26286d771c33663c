import EventCatalog
import EventCodeGeneration

/// A catalog with what its pages show.
struct DocumentedCatalog: Sendable {
    let catalog: Catalog
    let module: EventModule
    let bodies: [EventBodies]
    /// The changes between revisions, the newest first; `nil` if no page is wanted for them.
    let changes: [ChangeSection]?
    let format: DocumentationFormat
    let index: PageIndex
    let uses: SchemaUses
    let nodes: SchemaNodes
    let definitions: [DefinitionID: Catalog.Definition]
    /// The generated types with those inside them, by the index of their reference.
    let types: [Int: TypeDeclaration]
    /// The groups of events by the positions of their events.
    let groups: [Int: EventGroupModel]
    private let definitionPages: [PageIndex.Page: DefinitionID]
    /// The offsets of the schemas that have pages of their own.
    let definitionOffsets: Set<Int>

    init(
        _ catalog: Catalog, _ module: EventModule, bodies: [EventBodies],
        _ format: DocumentationFormat, changes: [ChangeSection]? = nil
    ) {
        self.catalog = catalog
        self.module = module
        self.bodies = bodies
        self.changes = changes
        self.format = format
        index = PageIndex(catalog, module, format, hasChanges: changes != nil)
        definitionPages = Dictionary(
            index.definitions.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        uses = SchemaUses(catalog)
        nodes = SchemaNodes(catalog.documents)
        definitions = Dictionary(
            catalog.definitions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        types = Dictionary(
            module.types.flatMap(\.all).map { ($0.reference.index, $0) },
            uniquingKeysWith: { first, _ in first })
        groups = Dictionary(
            module.groups.flatMap { group in group.events.map { ($0, group) } },
            uniquingKeysWith: { first, _ in first })
        definitionOffsets = Set(catalog.definitions.map(\.schema.offset))
    }

    /// The title in one line.
    var title: String {
        let title = PlainText.line(of: catalog.info.title)
        return title.isEmpty ? module.names.event : title
    }

    func links(from page: PageIndex.Page) -> PageLinks {
        PageLinks(index: index, format: format, page: page)
    }

    /// The files of all pages, in the order of the catalog.
    func files(_ text: (PageIndex.Page) -> PageText) -> [(path: String, text: String)] {
        let pages =
            [.overview, .changes] + module.events.indices.map(PageIndex.Page.event)
            + index.types.map(PageIndex.Page.type)
            + catalog.definitions.indices.map(PageIndex.Page.definition)
        return pages.compactMap { page in
            index.files[page].map { ($0 + ".md", text(page).text) }
        }
    }
}

extension DocumentedCatalog {
    /// When an event occurs, in one line of Markdown; empty if the catalog does not say.
    func occasion(of position: Int) -> String {
        let event = catalog.events[position]
        // Many catalogs say it of the payload of the event instead.
        let own = event.data.reference == nil ? event.data.description : nil
        let text = event.summary ?? Prose(event.description ?? own ?? "").summary
        let mark = event.isDeprecated ? ["**Deprecated.**"] : []
        return (mark + [Prose(text).line]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The definition that a page shows.
    func definition(of page: PageIndex.Page) -> Catalog.Definition? {
        definitionPages[page].flatMap { definitions[$0] }
    }
}
