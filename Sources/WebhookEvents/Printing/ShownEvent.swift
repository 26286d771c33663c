#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The parts of an event as they are shown.
struct ShownEvent {
    private let name: String
    private var parts: [(label: String, value: Any, write: (inout ShownText) -> Void)] = []

    /// - Parameter name: The name of the event's type in Swift.
    init(_ name: String, _ envelope: Envelope, type: String?) {
        self.name = name
        add("id", envelope.id)
        add("type", type)
        add("time", envelope.date.map { DateTime($0) })
        add("source", envelope.source)
        add("attributes", envelope.attributes)
    }

    mutating func add(_ label: String, _ value: Any?) {
        guard let value else { return }
        parts.append((label, value, { $0.scalar(value) }))
    }

    mutating func add<Payload: FieldValue>(data: Payload) {
        parts.append(("data", data, { $0.value(data.fieldContent, Payload.fieldType) }))
    }

    var text: String {
        var text = ShownText()
        text.labeled(name, parts.map { ($0.label, $0.write) })
        return text.text
    }

    func mirror<Event>(of event: Event) -> Mirror {
        Mirror(event, children: parts.map { ($0.label, $0.value) }, displayStyle: .struct)
    }
}
