import EventCatalog
import EventCodeGeneration

/// The article that leads to all others: how to receive events, and topics by prefix.
struct OverviewArticle {
    let subject: DocumentedCatalog

    private var links: PageLinks { subject.links(from: .overview) }

    var text: PageText {
        var text = PageText(title: MarkdownText.inline(subject.title) + " events")
        let description = subject.catalog.info.description ?? ""
        text.add(
            description.isEmpty ? "The webhook events of the catalog." : Prose(description).blocks)
        text.append(ReceivingSection(subject: subject, links: links).text)
        text.heading(2, "Topics")
        let groups = EventIndex(subject.catalog.events).groups
        for group in groups {
            text.heading(3, title(of: group, isOnly: groups.count == 1))
            text.list(group.events.compactMap { topic(.event($0)) })
        }
        addDefinitions(to: &text)
        if let changes = topic(.changes) {
            text.heading(3, "Changes")
            text.list([changes])
        }
        return text
    }

    private func title(of group: EventIndex.Group, isOnly: Bool) -> String {
        group.prefix.isEmpty
            ? group.heading(isOnly: isOnly) : MarkdownText.escaped(group.prefix)
    }

    private func addDefinitions(to text: inout PageText) {
        let topics = subject.catalog.definitions.indices.compactMap { topic(.definition($0)) }
        if topics.isEmpty { return }
        text.heading(3, "Definitions without a type")
        text.list(topics)
    }

    private func topic(_ page: PageIndex.Page) -> String? {
        subject.index.files[page].map { "<doc:\($0)>" }
    }
}
