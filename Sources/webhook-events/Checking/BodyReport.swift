#if CLI
import CatalogDecoding
import StrictJSON
import WebhookEvents

/// What the types of a catalog make of a body.
struct BodyReport: Sendable {
    /// The path of the body's file, or the location of the delivery.
    let path: String
    /// The events of the body; none if it is not JSON.
    private(set) var events: [Event] = []
    /// Why the body has no events.
    private(set) var error: String?

    /// An event: its kind, its type if the message names one, and what is noteworthy about it.
    struct Event: Sendable {
        enum Kind: String {
            case known, unknown, malformed
        }

        let kind: Kind
        let type: String?
        var remarks: [String] = []
    }

    init(of message: WebhookMessage, path: String, _ catalog: CatalogDecoder) {
        self.path = path
        do {
            events = try catalog.events(in: message).map(Event.init)
        } catch {
            self.error = "\(error)"
        }
    }

    /// Whether all events are known.
    var isKnown: Bool { error == nil && events.allSatisfy { $0.kind == .known } }

    /// A line for each event, and for each remark about it.
    var lines: [String] {
        if let error { return ["\(path): refused: \(error)".escapedForTerminal()] }
        return events.flatMap { event in
            let type = event.type.map { " " + $0 } ?? ", without a type"
            return (["\(path): \(event.kind.rawValue)\(type)"] + event.remarks.map { "  " + $0 })
                .map { $0.escapedForTerminal() }
        }
    }

    var json: JSONValue {
        var object: JSONObject = ["file": .string(path)]
        if let error { object.append("error", .string(error)) }
        object.append("events", .array(events.map(\.json)))
        return .object(object)
    }
}

extension BodyReport.Event {
    fileprivate init(_ event: DescribedEvent) {
        switch event {
        case .known(let event):
            self.init(
                kind: .known, type: event.typeName,
                remarks: event.values.filter(\.isUnknownVariant).map { value in
                    "\(JSONPointer(path: value.path)): a variant that the catalog does not list"
                })
        case .unknown(let event):
            self.init(
                kind: .unknown, type: event.type,
                remarks: event.isExcluded ? ["left out by the config"] : [])
        case .malformed(let event):
            self.init(kind: .malformed, type: event.type, remarks: ["\(event.error)"])
        }
    }

    fileprivate var json: JSONValue {
        var object: JSONObject = ["kind": .string(kind.rawValue)]
        if let type { object.append("type", .string(type)) }
        if !remarks.isEmpty {
            object.append("remarks", .array(remarks.map { .string($0) }))
        }
        return .object(object)
    }
}
#endif
