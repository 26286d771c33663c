@_spi(Reading) import StrictJSON

/// The layout of events in messages of CloudEvents 1.0.2.
indirect enum CloudEventLayout {
    /// Attributes and payload in the body (JSON Event Format, section 3). `binary` is the layout of
    /// messages in binary mode.
    case structured(binary: EventLayout)
    /// The attributes in header fields, the payload in the body (HTTP Protocol Binding, section 3.1).
    case binary

    static let mediaType = "application/cloudevents+json"
    static let batchMediaType = "application/cloudevents-batch+json"
    static let base64 = "data_base64"

    /// The pointers to find in a body in addition to the envelope's.
    var pointers: [[String]] {
        switch self {
        case .structured: [[Self.base64]]
        case .binary: []
        }
    }

    /// The layout of a message that is not in structured mode; `nil` for structured mode.
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
    ///   - types: The names of all event types, in catalog order.
    ///   - attributes: The attributes other than identifier, time, source and type, with their
    ///     locations in structured messages.
    ///   - versions: The event types that have several versions at the same time.
    ///   - excludedTypes: The names of the event types that the config leaves out.
    ///   - hasSensitiveValues: Whether the catalog marks values as sensitive.
    @_spi(Generated) public static func cloudEvents(
        types: [String], attributes: EventAttributes? = nil, versions: EventVersions? = nil,
        excludedTypes: [String] = [], hasSensitiveValues: Bool = false
    ) -> EventLayout {
        let (types, excludedTypes) = (JSONKeys(types), JSONKeys(unlessEmpty: excludedTypes))
        func layout(
            _ cloudEvent: CloudEventLayout, _ located: (RuntimeExpression) -> RuntimeExpression
        ) -> EventLayout {
            let isBinary = if case .binary = cloudEvent { true } else { false }
            let tables = EventLayoutTables(
                discriminator: .compound([located(.payload(["type"]))]),
                id: located(.payload(["id"])), time: located(.payload(["time"])),
                timeForm: .dateTime,
                source: located(.payload(["source"])),
                subject: located(.payload(["subject"])), data: isBinary ? [] : ["data"],
                types: types,
                messages: isBinary ? [] : [.array([])], attributes: attributes?.map(located),
                versions: versions?.map(located), excludedTypes: excludedTypes,
                hasSensitiveValues: hasSensitiveValues,
                cloudEvent: cloudEvent)
            return EventLayout(tables)
        }
        return layout(.structured(binary: layout(.binary, \.inBinaryCloudEvent))) { $0 }
    }
}

extension RuntimeExpression {
    /// The location in binary messages of the value at this location in structured messages.
    fileprivate var inBinaryCloudEvent: RuntimeExpression {
        guard case .payload(let pointer) = self, let attribute = pointer.first else { return self }
        switch attribute {
        case "data": return .payload(Array(pointer.dropFirst()))
        case "datacontenttype": return .header("Content-Type")
        default: return .header("ce-" + pointer.joined(separator: "-"))
        }
    }
}
