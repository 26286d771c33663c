import StrictJSON

/// Writes a report as a section of a changelog, in Markdown (CommonMark 0.31).
package struct MarkdownRendering {
    private let views: [View]

    package init(views: [View]) {
        self.views = views
    }

    package func text(_ report: DiffReport) -> String {
        let groups: [(title: String, level: Verdict.Level)] = [
            ("Breaking", .breaks), ("Changed", .soft), ("Compatible", .none),
        ]
        let sections = groups.compactMap { title, level -> String? in
            let findings = report.findings.filter { $0.level(views) == level }
            if findings.isEmpty { return nil }
            return "### \(title)\n\n" + findings.map(item).joined()
        }
        return (sections + [report.summary(views) + "\n"]).joined(separator: "\n")
    }

    private func item(_ finding: Finding) -> String {
        let effects = views.filter { finding.verdict($0).level != .none }
            .map { "\($0.rawValue): \(finding.verdict($0).effect)" }
        let extent = effects.isEmpty ? "" : " (\(effects.joined(separator: "; ")))"
        return "- " + Self.prose(finding.sentence + finding.extent + extent) + "\n"
    }

    /// Text with the names in quotes as code.
    private static func prose(_ text: String) -> String {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            index.isMultiple(of: 2) || index == parts.count - 1
                ? escaped(String(part)) : code(String(part))
        }.joined()
    }

    /// A name as code; as text if it has backticks: DocC takes code between several of them for a symbol.
    private static func code(_ text: String) -> String {
        let line = text.escapedForTerminal()
        if line.isEmpty { return "''" }
        return line.contains("`") ? escaped(line) : "`\(line)`"
    }

    private static func escaped(_ text: String) -> String {
        text.escapedForTerminal().reduce(into: "") { result, character in
            if "\\`*_{}[]<>#|!&~".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
