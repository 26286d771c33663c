/// The declarations in generated files that users write code against: types, cases, properties and the methods
/// of handlers.
struct GeneratedDeclarations {
    /// The declarations in order: the qualified name, and the declaration after it, such as `: Decimal?`.
    private(set) var list: [(name: String, type: String)] = []

    private var scopes: [(indentation: Int, name: String)] = []

    /// - Parameter texts: The contents of generated files, whose layout is that of the templates.
    init(_ texts: [String]) {
        for text in texts {
            scopes = []
            for line in text.split(separator: "\n") { read(line) }
        }
    }

    private mutating func read(_ line: Substring) {
        let content = line.drop { $0 == " " }
        let indentation = line.count - content.count
        if let scope = scopes.last, content == "}", indentation == scope.indentation {
            scopes.removeLast()
            return
        }
        let isMember = indentation == (scopes.last.map { $0.indentation + 4 } ?? 0)
        guard isMember, !content.hasPrefix("@"), !content.hasPrefix("//") else { return }
        let words = content.split(separator: " ", maxSplits: 8)
            .drop { ["public", "package", "internal", "indirect"].contains($0) }
        guard let keyword = words.first, words.count > 1 else { return }
        let rest = words.dropFirst().joined(separator: " ")
        let name = String(rest.prefix { !" :(<{=".contains($0) })
        switch keyword {
        case "struct", "enum", "protocol", "extension":
            guard rest.hasSuffix("{") else { return }
            let qualified = qualifiedName(name)
            if keyword != "extension" { list.append((qualified, "")) }
            scopes.append((indentation, name))
        case "case", "var", "func":
            guard !name.hasPrefix("."), !scopes.isEmpty else { return }
            // The method of an extension of a handler has a body.
            if keyword == "func", rest.hasSuffix("{") { return }
            list.append((qualifiedName(name), declaration(rest.dropFirst(name.count))))
        default: break
        }
    }

    private func qualifiedName(_ name: String) -> String {
        (scopes.map(\.name) + [name]).joined(separator: ".")
    }

    /// The part of a declaration after its name, without what every declaration of its kind has.
    private func declaration(_ rest: Substring) -> String {
        var text = String(rest).replacing("WebhookEvents.", with: "")
        if let brace = text.firstIndex(of: "{") { text = String(text[..<brace]) }
        text = text.replacing("_ event: ", with: "").replacing(" async throws", with: "")
        while text.last == " " { text.removeLast() }
        return text
    }
}
