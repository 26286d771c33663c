import EventCodeGeneration

/// Links from one page to others.
struct PageLinks {
    let index: PageIndex
    let format: DocumentationFormat
    let page: PageIndex.Page

    /// A link to a page, or `text` alone if there is no such page.
    ///
    /// - Parameter text: Markdown.
    func link(_ text: String, to target: PageIndex.Page) -> String {
        guard let file = index.files[target] else { return text }
        switch format {
        case .markdown: return "[\(text)](\(path(to: file)).md)"
        case .docc: return "[\(text)](doc:\(index.symbols[target] ?? file))"
        }
    }

    /// The name of a type in a table, as a link if it is generated.
    func type(_ type: ValueType, in scope: TypeReference? = nil, suffix: String = "") -> String {
        let text = CodeText.span(type.shownName(in: scope) + suffix)
        guard let place = type.reference.flatMap({ index.places[$0.index] }) else { return text }
        if format == .docc {
            return "[\(text)](doc:\(place.qualifiedName.replacing(".", with: "/")))"
        }
        guard let anchor = place.anchor else { return link(text, to: place.page) }
        guard place.page != page, let file = index.files[place.page] else {
            return "[\(text)](#\(anchor))"
        }
        return "[\(text)](\(path(to: file)).md#\(anchor))"
    }

    /// The name of a generated type of the top level that no page shows, such as the handler protocol.
    func symbol(_ name: String) -> String {
        format == .docc ? "``\(name)``" : CodeText.span(name)
    }

    /// The path of a file relative to the page.
    private func path(to file: String) -> String {
        guard let own = index.files[page] else { return file }
        let (from, to) = (own.split(separator: "/"), file.split(separator: "/"))
        guard from.count > 1 else { return file }
        return from[0] == to[0] ? to.dropFirst().joined(separator: "/") : "../" + file
    }
}

extension ValueType {
    /// The name of the type without that of the runtime's module.
    func shownName(in scope: TypeReference? = nil) -> String {
        swiftName(in: scope).replacing("WebhookEvents.", with: "")
    }
}
