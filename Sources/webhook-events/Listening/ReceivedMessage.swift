#if HTTP
import CatalogDecoding
import DeliveryRecording
import StrictJSON
import WebhookEvents
import WebhookReceiver

/// What is known about a request: its events as a catalog describes them, or why it is refused.
struct ReceivedMessage: Sendable {
    /// A line for each event.
    private(set) var lines: [String] = []
    /// The name of the outcome in recordings.
    private(set) var outcome: String
    /// The event, unless there are several.
    private(set) var event: RecordedDelivery.Event?

    /// The most events of a batch that have a line each.
    private static let maximumLines = 100
    /// The length from which types and identifiers are truncated.
    private static let longestName = 200

    init(refusedWith refusal: DeliveryRefusal) {
        lines = ["refused: \(refusal)"]
        outcome = refusal.name
    }

    /// - Parameter catalog: The catalog; `nil` if there is none, and the events are not decoded.
    init(_ request: WebhookRequest, _ catalog: CatalogDecoder?) {
        guard let catalog else {
            lines = ["received \(request.message.body.count) bytes"]
            outcome = "handledUnknown"
            return
        }
        do {
            let events = try catalog.events(in: request.message)
            lines = events.prefix(Self.maximumLines).map(Self.line)
            if events.count > Self.maximumLines {
                lines.append("and \(events.count - Self.maximumLines) more events")
            }
            outcome = Self.outcome(of: events)
            if events.count == 1, let first = events.first {
                event = RecordedDelivery.Event(type: first.facts.type, id: first.facts.id)
            }
            if events.isEmpty { lines = ["no events"] }
        } catch {
            lines = ["refused: \(error)"]
            outcome = "notJSON"
        }
    }

    private static func line(_ event: DescribedEvent) -> String {
        let facts = event.facts
        let type = facts.type.map { " " + short($0) } ?? ", without a type"
        let id = facts.id.map { " id=" + short($0) } ?? ""
        return facts.kind + type + id + (facts.mistake.map { ": " + $0 } ?? "")
    }

    private static func short(_ text: String) -> String {
        let characters = text.unicodeScalars.prefix(longestName + 1)
        guard characters.count > longestName else { return text }
        return String(String.UnicodeScalarView(characters.dropLast())) + "…"
    }

    /// The outcome that matters most.
    private static func outcome(of events: [DescribedEvent]) -> String {
        let kinds = Set(events.map(\.facts.kind))
        if kinds.contains("malformed") { return "handledMalformed" }
        if kinds.contains("unknown") { return "handledUnknown" }
        return kinds.isEmpty ? "noEvents" : "handled"
    }
}

extension DescribedEvent {
    fileprivate var facts: (kind: String, type: String?, id: String?, mistake: String?) {
        switch self {
        case .known(let event): ("known", event.typeName, event.id, nil)
        case .unknown(let event): ("unknown", event.type, event.id, nil)
        case .malformed(let event): ("malformed", event.type, event.id, "\(event.error)")
        }
    }
}
#endif
