import EventCatalog
import StrictJSON
import WebhookEvents

/// Writes a report as lines for people.
package struct TextRendering {
    private let views: [View]

    package init(views: [View]) {
        self.views = views
    }

    /// The lines, safe to print to a terminal.
    package func lines(_ report: DiffReport) -> [String] {
        (report.findings.flatMap(lines) + [report.summary(views)]).map { $0.escapedForTerminal() }
    }

    private func lines(_ finding: Finding) -> [String] {
        let level = finding.level(views)
        let word = level == .none ? "note" : level.rawValue
        let place = finding.place.map { "\($0.source): " } ?? ""
        var lines = [
            "\(place)\(word): \(finding.sentence)\(finding.extent) [\(finding.kind.rawValue)]"
        ]
        for view in views where finding.verdict(view).level != .none {
            lines.append("  \(view.rawValue): \(finding.verdict(view).effect)")
        }
        if let old = finding.old, finding.new != nil {
            lines.append("  before: \(old.source) \(old.pointer)")
        }
        for witness in finding.witnesses where views.contains(witness.view) {
            lines.append("  body: \(witness.shortBody)")
            lines.append("    \(witness.result)")
        }
        if let fix = finding.fix, level == .breaks { lines.append("  fix: \(fix)") }
        lines.append("  fingerprint: \(finding.fingerprint)")
        return lines
    }
}

extension Finding {
    /// Such as `, in 6 events`.
    var extent: String {
        switch events.count {
        case 0: ""
        case 1: ", in '\(events[0])'"
        default: ", in \(events.count) events"
        }
    }
}

extension Witness {
    /// The body, shortened to a line.
    var shortBody: String {
        let text = String(decoding: message.body.prefix(600), as: UTF8.self)
        return message.body.count > 600 ? text + "…" : text
    }
}
