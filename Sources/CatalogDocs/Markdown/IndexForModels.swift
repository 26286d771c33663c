import EventCatalog
import EventCodeGeneration

/// `llms.txt`: the index of the pages in the form that tools for language models read.
struct IndexForModels {
    let subject: DocumentedCatalog

    private var links: PageLinks { subject.links(from: .overview) }

    var text: PageText {
        var text = PageText(title: MarkdownText.inline(subject.title) + " events")
        let summary = Prose(subject.catalog.info.description ?? "").summary
        text.add(
            "> " + MarkdownText.inline(summary.isEmpty ? "Webhook events for Swift." : summary))
        text.list(
            [links.link("How to receive events", to: .overview)]
                + (subject.changes == nil ? [] : [links.link("Changes", to: .changes)]))
        text.heading(2, "Events")
        text.list(
            subject.module.events.indices.map { position in
                let occasion = subject.occasion(of: position)
                return links.event(position, in: subject) + (occasion.isEmpty ? "" : ": ")
                    + occasion
            })
        let types = subject.index.types
        if !types.isEmpty {
            text.heading(2, "Types")
            text.list(
                types.map { position in
                    links.link(
                        CodeText.span(subject.module.types[position].name), to: .type(position))
                })
        }
        return text
    }
}
