import EventCatalog
import StrictJSON

/// The form in which an author wrote an example.
enum ExampleForm {
    /// A whole body with messages in it.
    case body([JSONNode])
    /// A message of one event, without what contains it in a body.
    case event
    case payload

    /// Determines the form of an example by the locations of the event type and the payload.
    init(of example: JSONNode, _ event: Catalog.EventEntry, in catalog: Catalog) {
        let messages = catalog.messages(in: example)
        if messages.contains(where: {
            catalog.isNamed(event, in: $0) ?? catalog.isMessage($0, of: event)
        }) {
            self = .body(messages)
        } else {
            self = catalog.isMessage(example, of: event) ? .event : .payload
        }
    }

    var isBody: Bool {
        if case .body = self { true } else { false }
    }

    /// The media type of a CloudEvent, or of a batch of them.
    var mediaType: String {
        isBody ? "application/cloudevents-batch+json" : "application/cloudevents+json"
    }
}

extension Catalog {
    /// Whether an example is a message; otherwise it is a payload.
    fileprivate func isMessage(_ example: JSONNode, of event: EventEntry) -> Bool {
        if envelope.data(of: event.type).isEmpty { return true }
        return isNamed(event, in: example) ?? (example[envelope.data(of: event.type)] != nil)
    }

    /// Whether an example has an event's type; `nil` if bodies do not contain the type.
    func isNamed(_ event: EventEntry, in example: JSONNode) -> Bool? {
        if case .keyOf(let object) = discriminator {
            return example[object / event.type].map { $0.kind != .null } ?? false
        }
        let inBody = discriminator.parts(of: event.type).compactMap { expression, part -> Bool? in
            guard case .payload(let pointer) = expression else { return nil }
            return example[pointer]?.json.reads(as: part) == true
        }
        return inBody.isEmpty ? nil : inBody.contains(true)
    }
}
