import EventCatalog
import StrictJSON

/// The message of an event type, or of one version of it.
struct EventMessage {
    let key: EventKey
    /// The location of the event in the catalog, or of its version.
    let pointer: JSONPointer
    /// What the catalog says about the event, or about its version.
    let entry: JSONObject
    /// What it says about all versions; `nil` for an event without versions.
    let type: JSONObject?
    /// The name of the message's schema in the document.
    let name: String
    /// The name of the webhook in the document.
    let title: String

    var payload: JSONValue { entry["data"] ?? true }

    /// A text that documents the event.
    func text(_ key: String) -> String? { entry[key]?.string ?? type?[key]?.string }

    var isDeprecated: Bool {
        entry["deprecated"]?.boolean == true || type?["deprecated"]?.boolean == true
    }

    private init(
        _ key: EventKey, at pointer: JSONPointer, _ entry: JSONObject, type: JSONObject?,
        _ names: inout DocumentNames
    ) {
        (self.key, self.pointer, self.entry, self.type) = (key, pointer, entry, type)
        name = names.takeName(of: key)
        title = names.takeTitle(of: key)
    }

    /// The messages of all events of a catalog in canonical form.
    static func all(in catalog: JSONValue, _ names: inout DocumentNames) -> [EventMessage] {
        var messages: [EventMessage] = []
        for (type, value) in catalog["events"]?.object ?? [:] {
            guard let event = value.object else { continue }
            let pointer: JSONPointer = ["events", type]
            if event["data"] != nil {
                messages.append(
                    EventMessage(EventKey(type: type), at: pointer, event, type: nil, &names))
            }
            for (version, value) in event["versions"]?.object ?? [:] {
                messages.append(
                    EventMessage(
                        EventKey(type: type, version: version), at: pointer / "versions" / version,
                        value.object ?? [:], type: event, &names))
            }
        }
        return messages
    }
}
