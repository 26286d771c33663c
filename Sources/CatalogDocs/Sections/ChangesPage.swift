/// What changed between revisions of the catalog, in both formats.
struct ChangesPage {
    let subject: DocumentedCatalog

    var text: PageText {
        let sections = subject.changes ?? []
        var text = PageText(title: "Changes of " + MarkdownText.inline(subject.title) + " events")
        text.add(
            sections.isEmpty
                ? "The catalog is the same in all revisions." : "The newest revision is the first.")
        for section in sections {
            text.heading(2, section.revision.map(CodeText.span) ?? "Current")
            text.add("Since \(CodeText.span(section.previous)):")
            text.add(section.text.trimmingSuffix { $0.isNewline })
        }
        return text
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return String(text)
    }
}
