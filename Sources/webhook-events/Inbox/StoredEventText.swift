#if CLI && Receiver
import Foundation
import StrictJSON
import WebhookEvents
import WebhookReceiver

/// An event of an inbox for people: its properties, header fields and body.
struct StoredEventText {
    let record: InboxRecord

    /// The lines, without anything that could control the terminal.
    var lines: [String] {
        let entry = record.entry
        let properties: [(String, String?)] = [
            ("id", "\(record.id)"), ("state", record.state.rawValue),
            ("attempts", "\(record.attempts)"), ("error", record.error),
            ("due", record.due.map(InboxListing.time)), ("received", InboxListing.time(entry.time)),
            ("endpoint", entry.endpoint), ("sender", entry.sender), ("type", entry.type),
            ("subject", entry.subject), ("delivery", entry.request.id.rawValue),
            ("index", entry.index == 0 ? nil : "\(entry.index)"),
        ]
        let body = String(decoding: entry.message.body, as: UTF8.self)
        return properties.compactMap { name, value in
            value.map { "\(name): \($0.escapedForTerminal())" }
        } + [""]
            + entry.message.headers.fields.map { field in
                "\(field.name): \(field.value)".escapedForTerminal()
            } + ["", body.escapedForTerminal(keepsLines: true)]
    }
}
#endif
