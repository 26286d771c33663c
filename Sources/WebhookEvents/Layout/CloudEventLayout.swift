/// How the events of a catalog stand in messages of CloudEvents 1.0.2.
indirect enum CloudEventLayout {
    /// All in the body (JSON Event Format, section 3). `binary` is for messages of the other mode.
    case structured(binary: EventLayout)
    /// The attributes in header fields, the payload in the body (HTTP Protocol Binding, section 3.1).
    case binary

    static let mediaType = "application/cloudevents+json"
    static let batchMediaType = "application/cloudevents-batch+json"
    static let base64 = "data_base64"

    /// What is looked for in a body beside the envelope.
    var pointers: [[String]] {
        switch self {
        case .structured: [[Self.base64]]
        case .binary: []
        }
    }

    /// The layout of a message, when it is another than the structured one.
    func layout(for message: WebhookMessage) -> EventLayout? {
        guard case .structured(let binary) = self, message.isBinaryCloudEvent else { return nil }
        return binary
    }
}

extension EventLayout {
    /// The layout of catalogs with the protocol `cloudevents`: structured, batched and binary
    /// messages of CloudEvents 1.0.2.
    ///
    /// - Parameters:
    ///   - types: The names of all event types, in the order of the catalog.
    ///   - attributes: The attributes beside identifier, time, source and type, with locations in
    ///     structured messages.
    ///   - versions: The versions of event types that stand side by side.
    public static func cloudEvents(
        types: [String], attributes: EventAttributes? = nil, versions: EventVersions? = nil
    ) -> EventLayout {
        let types = JSONKeys(types)
        func layout(
            _ cloudEvent: CloudEventLayout, _ located: (EventExpression) -> EventExpression
        ) -> EventLayout {
            let isBinary = if case .binary = cloudEvent { true } else { false }
            return EventLayout(
                discriminator: .compound([located(.payload(["type"]))]),
                id: located(.payload(["id"])), time: located(.payload(["time"])),
                timeForm: .dateTime,
                source: located(.payload(["source"])), data: isBinary ? [] : ["data"], types: types,
                messages: isBinary ? nil : [], attributes: attributes?.map(located),
                versions: versions?.map(located), cloudEvent: cloudEvent)
        }
        return layout(.structured(binary: layout(.binary, \.inBinaryCloudEvent))) { $0 }
    }
}

extension EventExpression {
    /// Where binary messages have what structured ones have here.
    fileprivate var inBinaryCloudEvent: EventExpression {
        guard case .payload(let pointer) = self, let attribute = pointer.first else { return self }
        switch attribute {
        case "data": return .payload(Array(pointer.dropFirst()))
        case "datacontenttype": return .header("Content-Type")
        default: return .header("ce-" + pointer.joined(separator: "-"))
        }
    }
}
