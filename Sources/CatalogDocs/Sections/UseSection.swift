import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The events and definitions that refer to a definition.
struct UseSection {
    let subject: DocumentedCatalog
    let links: PageLinks

    func text(of definition: DefinitionID) -> PageText {
        var text = PageText()
        text.heading(2, "Used by")
        let users = subject.uses.users[definition] ?? []
        if users.isEmpty { text.add("No event and no other definition.") }
        text.list(users.map(link))
        return text
    }

    private func link(to user: SchemaUses.User) -> String {
        switch user {
        case .event(let position): return links.event(position, in: subject)
        case .definition(let position):
            let definition = subject.catalog.definitions[position]
            let page = subject.index.definitions[definition.id] ?? .definition(position)
            return links.link(CodeText.span(subject.name(of: definition)), to: page)
        }
    }
}

extension PageLinks {
    /// A link to the page for an event.
    func event(_ position: Int, in subject: DocumentedCatalog) -> String {
        let entry = subject.catalog.events[position]
        let version = entry.version.map { " " + CodeText.span($0) } ?? ""
        return link(ShownJSON.span(.string(entry.type)) + version, to: .event(position))
    }
}

extension DocumentedCatalog {
    /// The name of a definition: that of its type if it has one.
    func name(of definition: Catalog.Definition) -> String {
        guard case .type(let position) = index.definitions[definition.id] else {
            return definition.name
        }
        return module.types[position].name
    }
}
