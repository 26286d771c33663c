import EventCatalog
import EventCodeGeneration

/// The articles and the extensions of symbols of a DocC catalog: `DocumentedCatalog` -> paths and texts.
struct DocCPages {
    let subject: DocumentedCatalog

    var all: [(path: String, text: String)] { subject.files(text(of:)) }

    private func text(of page: PageIndex.Page) -> PageText {
        switch page {
        case .overview: OverviewArticle(subject: subject).text
        case .changes: ChangesPage(subject: subject).text
        case .event(let position): event(position)
        case .type(let position): type(position)
        case .definition(let position): definition(position)
        }
    }

    private func event(_ position: Int) -> PageText {
        let entry = subject.catalog.events[position]
        let version = entry.version.map { " " + $0 } ?? ""
        var text = PageText(title: MarkdownText.escaped(entry.type + version))
        if entry.summary == nil { text.add("An event of \(MarkdownText.inline(subject.title)).") }
        text.append(EventContent(subject, position, subject.links(from: .event(position))).text)
        return text
    }

    /// An extension of the symbol: its summary is that of the generated code.
    private func type(_ position: Int) -> PageText {
        let type = subject.module.types[position]
        let content = TypeContent(subject, subject.links(from: .type(position)))
        var text = PageText(title: "``\(type.name)``")
        text.heading(2, "In JSON")
        text.append(content.text(of: type, subject.definition(of: .type(position))))
        return text
    }

    private func definition(_ position: Int) -> PageText {
        let definition = subject.catalog.definitions[position]
        let content = TypeContent(subject, subject.links(from: .definition(position)))
        var text = PageText(title: "Definition " + MarkdownText.inline(definition.name))
        text.append(content.text(of: definition))
        return text
    }
}
