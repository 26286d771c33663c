import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The pages of a catalog as Markdown: `DocumentedCatalog` -> paths and texts.
struct MarkdownPages {
    let subject: DocumentedCatalog

    var all: [(path: String, text: String)] {
        subject.files(text(of:)) + [("llms.txt", IndexForModels(subject: subject).text.text)]
    }

    private func text(of page: PageIndex.Page) -> PageText {
        switch page {
        case .overview: OverviewPage(subject: subject).text
        case .changes: changes
        case .event(let position): event(position)
        case .type(let position): type(position)
        case .definition(let position): definition(position)
        }
    }

    private var changes: PageText {
        var text = ChangesPage(subject: subject).text
        text.add(subject.links(from: .changes).link("All events", to: .overview))
        return text
    }

    private func event(_ position: Int) -> PageText {
        let entry = subject.catalog.events[position]
        let links = subject.links(from: .event(position))
        var text = PageText(title: "Event " + ShownJSON.span(.string(entry.type)))
        text.append(EventContent(subject, position, links).text)
        text.add(links.link("All events", to: .overview))
        return text
    }

    private func type(_ position: Int) -> PageText {
        let type = subject.module.types[position]
        let links = subject.links(from: .type(position))
        let content = TypeContent(subject, links)
        var text = PageText(title: type.heading)
        text.add(content.summary(of: type))
        text.append(content.text(of: type, subject.definition(of: .type(position))))
        text.add(links.link("All events", to: .overview))
        return text
    }

    private func definition(_ position: Int) -> PageText {
        let definition = subject.catalog.definitions[position]
        let links = subject.links(from: .definition(position))
        var text = PageText(title: "Definition " + CodeText.span(definition.name))
        text.append(TypeContent(subject, links).text(of: definition))
        text.add(links.link("All events", to: .overview))
        return text
    }
}
