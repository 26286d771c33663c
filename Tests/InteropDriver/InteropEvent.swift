#if Receiver
import StrictJSON
@_spi(Generated) import WebhookEvents

/// CloudEvents with any JSON as the payload, in the form of generated code.
enum InteropEvent: BatchWebhookEvent {
    case created(Event<JSONValue>)
    case deleted(Event<JSONValue>)
    case unknown(UnknownEvent)
    case malformed(MalformedEvent)

    static let layout = EventLayout.cloudEvents(
        types: ["com.example.created", "com.example.gelöscht \"100 %25\""],
        attributes: EventAttributes(
            InteropAttributes.recordSchema,
            at: InteropAttributes.names.map { .payload([$0]) }))

    init(type index: Int, from decoder: inout EventDecoder) throws(PayloadError) {
        switch index {
        case 0: self = .created(try decoder.event())
        default: self = .deleted(try decoder.event())
        }
    }

    /// The event of a type of the catalog.
    init(_ event: Event<JSONValue>, type: String) {
        self = type == Self.layout.typeNames.first ? .created(event) : .deleted(event)
    }

    var content: (type: Int?, event: any EventProtocol) {
        switch self {
        case .created(let event): (0, event)
        case .deleted(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The attributes other than the identifier, the source, the time and the type.
struct InteropAttributes: EventRecord {
    static let names = ["subject", "datacontenttype", "dataschema", "traceparent", "tenant0id"]

    static let recordSchema = RecordSchema(names.map { .optional($0, .string) })

    var recordFields: RecordFields

    init(recordFields: RecordFields) {
        self.recordFields = recordFields
    }

    /// Creates attributes from the members of an object.
    init(_ json: JSONValue?) {
        recordFields = RecordFields(Self.recordSchema)
        for (index, name) in Self.names.enumerated() {
            recordFields[index] = json?[name]?.string
        }
    }

    /// The attributes that have values.
    var json: JSONObject {
        var object = JSONObject()
        for (index, name) in Self.names.enumerated() {
            let text: String? = recordFields[index]
            if let text { object.append(name, .string(text)) }
        }
        return object
    }
}
#endif
