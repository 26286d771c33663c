#if CLI && Receiver
import Foundation
import StrictJSON
import WebhookReceiver

/// The events of an inbox as a table, with the counts of all.
struct InboxListing {
    let records: [InboxRecord]
    let statistics: InboxStatistics
    /// Whether there are more events that match.
    let isCut: Bool
    let now: Date

    /// The lines of the table. What senders wrote cannot control the terminal.
    var lines: [String] {
        let head = [
            "ID", "STATE", "ATTEMPTS", "AGE", "NEXT", "ENDPOINT", "TYPE", "SUBJECT", "ERROR",
        ]
        let rows = records.isEmpty ? [] : [head] + records.map(cells)
        let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        var lines = rows.map { row in
            zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
                .joined(separator: "  ").trimmingCharacters(in: .whitespaces)
        }
        if isCut { lines.append("… and more, see '--limit'") }
        return lines + [summary]
    }

    private func cells(_ record: InboxRecord) -> [String] {
        let entry = record.entry
        let next = record.due.map {
            $0 <= now ? "now" : "in \(Self.age($0.timeIntervalSince(now)))"
        }
        return [
            "\(record.id)", record.state.rawValue, "\(record.attempts)",
            Self.age(now.timeIntervalSince(entry.time)), next ?? "-", entry.endpoint,
            entry.type ?? "-", entry.subject ?? "-", record.error ?? "-",
        ].map { text in
            let escaped = text.escapedForTerminal()
            return escaped.count > 60 ? escaped.prefix(59) + "…" : escaped
        }
    }

    private var summary: String {
        let counts =
            "\(statistics.waiting) waiting, \(statistics.running) running, \(statistics.dead) dead, "
            + "\(statistics.bytes) bytes"
        guard let oldest = statistics.oldest else { return counts }
        return counts + ", the oldest for \(Self.age(now.timeIntervalSince(oldest)))"
    }

    /// A duration in its largest unit, such as `3d`.
    static func age(_ seconds: Double) -> String {
        let units: [(Double, String)] = [(86_400, "d"), (3_600, "h"), (60, "m")]
        for (size, unit) in units where seconds >= size {
            return "\(Int64(min(seconds / size, 1e9)))\(unit)"
        }
        return "\(Int64(max(seconds, 0)))s"
    }
}
#endif
