import EventCatalog
import EventCodeGeneration

/// The parts of the pages for types and definitions.
struct TypeContent {
    private let subject: DocumentedCatalog
    private let links: PageLinks

    init(_ subject: DocumentedCatalog, _ links: PageLinks) {
        self.subject = subject
        self.links = links
    }

    /// What the catalog says of a type.
    func summary(of type: TypeDeclaration) -> String {
        TypeSections(subject, links).description(of: type)
    }

    /// The page for a type without title and summary.
    func text(of type: TypeDeclaration, _ definition: Catalog.Definition?) -> PageText {
        var text = PageText()
        // In DocC, the documentation of the generated code has the location.
        if links.format == .markdown {
            text.add("Schema: " + CodeText.span(type.origin.location.shown))
        }
        var sections = TypeSections(subject, links)
        text.append(sections.text(of: type, hasHeading: false))
        text.append(
            SchemaRemainder(subject: subject).text(
                of: definition?.schema ?? type.origin.schema.schema, besides: sections.shown))
        if let definition {
            text.append(UseSection(subject: subject, links: links).text(of: definition.id))
        }
        return text
    }

    /// The page for a definition without a type, without its title.
    func text(of definition: Catalog.Definition) -> PageText {
        var text = PageText()
        let schema = definition.schema
        text.add(Prose(schema.description ?? schema.title ?? "").blocks)
        if schema.isDeprecated { text.add("**Deprecated.**") }
        text.add("Schema: " + CodeText.span(definition.place.shown))
        text.add(
            """
            No Swift type has this name: the schema is one of plain values, is raw JSON, is part of \
            other types, or no event refers to it.
            """)
        if let node = subject.nodes[schema.offset] { text.add(ShownJSON.block(node.json)) }
        text.append(UseSection(subject: subject, links: links).text(of: definition.id))
        return text
    }
}
