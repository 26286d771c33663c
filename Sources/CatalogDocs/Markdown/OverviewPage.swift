import EventCatalog
import EventCodeGeneration

/// `README.md`: how to receive events, and the index of the other pages.
struct OverviewPage {
    let subject: DocumentedCatalog

    private var links: PageLinks { subject.links(from: .overview) }

    var text: PageText {
        let info = subject.catalog.info
        var text = PageText(title: MarkdownText.inline(subject.title) + " events")
        text.add(info.description.map { Prose($0).blocks })
        if !info.version.isEmpty { text.add("Version \(CodeText.span(info.version)).") }
        if subject.changes != nil { text.add(links.link("Changes", to: .changes)) }
        text.append(ReceivingSection(subject: subject, links: links).text)
        addEvents(to: &text)
        addTypes(to: &text)
        return text
    }

    private func addEvents(to text: inout PageText) {
        text.heading(2, "Events")
        let groups = EventIndex(subject.catalog.events).groups
        for group in groups {
            text.heading(3, group.heading(isOnly: groups.count == 1))
            text.add(table(of: group.events))
        }
        let excluded = subject.module.excludedTypes.count
        if excluded > 0 { text.add("\(excluded) more types are left out by the config.") }
    }

    /// The events; without the column for occasions if the catalog does not say when they occur.
    private func table(of events: [Int]) -> MarkdownTable {
        let rows = events.map { position in
            [
                links.event(position, in: subject), subject.occasion(of: position),
                links.type(subject.module.events[position].payload),
            ]
        }
        return rows.allSatisfy { $0[1].isEmpty }
            ? MarkdownTable("Event", "Data", rows: rows.map { [$0[0], $0[2]] })
            : MarkdownTable("Event", "When", "Data", rows: rows)
    }

    private func addTypes(to text: inout PageText) {
        let types = subject.index.types.map { (subject.module.types[$0], PageIndex.Page.type($0)) }
        if !types.isEmpty {
            text.heading(2, "Types")
            text.list(types.map { links.link(CodeText.span($0.name), to: $1) })
        }
        let definitions = subject.catalog.definitions.enumerated().filter {
            subject.index.files[.definition($0.offset)] != nil
        }
        if !definitions.isEmpty {
            text.heading(2, "Definitions without a type")
            text.list(
                definitions.map {
                    links.link(CodeText.span($0.element.name), to: .definition($0.offset))
                })
        }
    }
}
