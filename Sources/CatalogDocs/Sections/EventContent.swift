import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The parts of the page for an event.
struct EventContent {
    private let subject: DocumentedCatalog
    private let links: PageLinks
    private let position: Int
    private let entry: Catalog.EventEntry
    private let event: EventModel

    init(_ subject: DocumentedCatalog, _ position: Int, _ links: PageLinks) {
        self.subject = subject
        self.links = links
        self.position = position
        entry = subject.catalog.events[position]
        event = subject.module.events[position]
    }

    /// The page without its title.
    var text: PageText {
        var text = PageText()
        text.add(entry.summary.map { Prose($0).blocks })
        if entry.isDeprecated { text.add("**Deprecated.**") }
        text.add(entry.description.map { Prose($0).blocks })
        text.heading(2, "In Swift")
        text.list(facts)
        text.add(CodeText.block(EventSnippet(event: event, module: subject.module).text, "swift"))
        addData(to: &text)
        text.append(BodySection(bodies: subject.bodies[position]).text)
        return text
    }

    private var facts: [String] {
        let names = subject.module.names
        let group = subject.groups[position]
        let (type, handler) = (
            group?.typeName ?? names.event, group?.handlerName ?? names.handler
        )
        let path = group.map { "\(names.event).\($0.name.name)" } ?? names.event
        let version = entry.version.map { "Version: \(CodeText.span($0))" }
        return [
            version,
            "Payload: " + links.type(event.payload),
            "Case: " + symbol("\(path).\(event.caseName.name)", in: type, event.caseName),
            "Handler method: "
                + symbol("\(handler).\(event.name.name)(_:)", in: handler, event.name),
            "Schema: " + CodeText.span(entry.data.location.shown),
        ].compactMap { $0 }
    }

    /// A member of a type with the event as its only argument.
    private func symbol(
        _ text: String, in type: String, _ name: SwiftIdentifier
    ) -> String {
        switch links.format {
        case .markdown: CodeText.span(text)
        case .docc: "``\(type)/\(name.name)(_:)``"
        }
    }

    private func addData(to text: inout PageText) {
        var sections = TypeSections(subject, links)
        if let type = payloadType {
            text.heading(2, "Data")
            if isOwn(type) {
                text.append(sections.text(of: type, hasHeading: true))
            } else {
                let page = links.type(event.payload)
                text.add("The page for \(page) also describes the types inside it.")
                text.append(sections.content(of: type))
            }
        }
        text.append(
            SchemaRemainder(subject: subject).text(of: entry.data, besides: sections.shown))
    }

    private var payloadType: TypeDeclaration? {
        event.payload.reference.flatMap { subject.types[$0.index] }
    }

    private func isOwn(_ type: TypeDeclaration) -> Bool {
        subject.index.places[type.reference.index]?.page == .event(position)
    }
}

extension CatalogLocation {
    /// The location as a reference from the catalog.
    var shown: String { (document ?? "") + "#" + pointer.description }
}
