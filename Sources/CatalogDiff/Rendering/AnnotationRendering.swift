import EventCatalog
import StrictJSON

/// Writes a report as annotations of GitHub Actions ("Workflow commands", setting messages).
package struct AnnotationRendering {
    private let views: [View]

    package init(views: [View]) {
        self.views = views
    }

    package func lines(_ report: DiffReport) -> [String] {
        report.findings.map(line) + [report.summary(views).escapedForTerminal()]
    }

    private func line(_ finding: Finding) -> String {
        let command =
            switch finding.level(views) {
            case .breaks: "error"
            case .soft: "warning"
            case .none: "notice"
            }
        var properties: [(String, String)] = []
        if let source = finding.place?.source {
            properties = [
                ("file", source.path), ("line", String(source.line)),
                ("col", String(source.column)),
            ]
        }
        properties.append(("title", finding.kind.rawValue))
        let effects = views.filter { finding.verdict($0).level != .none }
            .map { "\($0.rawValue): \(finding.verdict($0).effect)" }
        let text = ([finding.sentence + finding.extent] + effects).joined(separator: "\n")
        let parameters = properties.map { "\($0)=\(Self.escaped($1, isProperty: true))" }
        return
            "::\(command) \(parameters.joined(separator: ","))::\(Self.escaped(text, isProperty: false))"
    }

    /// A value that cannot end its command or property.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.escapedForTerminal()
    }
}
