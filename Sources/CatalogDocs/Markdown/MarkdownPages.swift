import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The pages of a catalog as Markdown: `DocumentedCatalog` -> paths and texts.
struct MarkdownPages {
    let subject: DocumentedCatalog

    var all: [(path: String, text: String)] {
        var pages = [("README.md", OverviewPage(subject: subject).text.text)]
        for position in subject.module.events.indices {
            add(.event(position), event(position), to: &pages)
        }
        for position in subject.index.types { add(.type(position), type(position), to: &pages) }
        for position in subject.catalog.definitions.indices {
            add(.definition(position), definition(position), to: &pages)
        }
        return pages + [("llms.txt", IndexForModels(subject: subject).text.text)]
    }

    private func add(
        _ page: PageIndex.Page, _ text: @autoclosure () -> PageText,
        to pages: inout [(String, String)]
    ) {
        guard let file = subject.index.files[page] else { return }
        pages.append((file + ".md", text().text))
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
