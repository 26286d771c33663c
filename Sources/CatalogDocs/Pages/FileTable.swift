import EventCatalog

/// Names the files of pages: in folders for Markdown, and with prefixes in the one folder of a DocC catalog,
/// where an article must not have the name of a symbol.
struct FileTable {
    private let format: DocumentationFormat
    private var events = PageNames()
    private var types = PageNames()

    init(_ format: DocumentationFormat) { self.format = format }

    var overview: String { format == .markdown ? "README" : "webhook-events" }

    var changes: String { format == .markdown ? "CHANGES" : "webhook-events-changes" }

    mutating func event(_ event: Catalog.EventEntry) -> String {
        let text = event.type + (event.version.map { "." + $0 } ?? "")
        switch format {
        case .markdown: return "events/" + events.name(for: text)
        // DocC takes what follows a dot for the extension of a file.
        case .docc: return "event-" + events.name(for: text, separator: "-")
        }
    }

    mutating func type(_ name: String) -> String { shared(name) }

    mutating func definition(_ name: String) -> String { shared(name) }

    private mutating func shared(_ name: String) -> String {
        switch format {
        case .markdown: "types/" + types.name(for: name)
        case .docc: "data-" + types.name(for: name, separator: "-")
        }
    }
}
