/// A page, block by block.
struct PageText {
    private var blocks: [String] = []

    init() {}

    /// - Parameter title: The title as Markdown.
    init(title: String) {
        heading(1, title)
    }

    /// Adds a heading; `text` is Markdown.
    mutating func heading(_ level: Int, _ text: String) {
        blocks.append(String(repeating: "#", count: level) + " " + text)
    }

    /// Adds a block of Markdown, unless it is empty.
    mutating func add(_ block: String?) {
        if let block, !block.isEmpty { blocks.append(block) }
    }

    mutating func add(_ table: MarkdownTable) { add(table.text) }

    mutating func list(_ items: [String]) {
        add(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    mutating func append(_ other: PageText) { blocks += other.blocks }

    var isEmpty: Bool { blocks.isEmpty }

    var text: String { blocks.joined(separator: "\n\n") + "\n" }
}
