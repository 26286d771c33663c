// swift-format-ignore-file
// Generated from probe.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Probes, in which a boolean and a number name the type and the version”.
enum ProbeEvent: WebhookEvents.WebhookEvent {
    /// A probe passed.
    ///
    /// Type: `true`
    case passed(WebhookEvents.Event<TruePayload>)
    /// A probe passed.
    ///
    /// Type: `true`, version “2”
    case passedV2(WebhookEvents.Event<TrueV2Payload>)
    /// A probe failed.
    ///
    /// Type: `false`
    case failed(WebhookEvents.Event<FalsePayload>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension ProbeEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["ok"])]),
        id: .payload(["id"]),
        data: [],
        types: [
            "true",
            "false",
        ],
        versions: WebhookEvents.EventVersions(
            at: .payload(["version"]),
            [
                .init(type: 0, "2"),
            ],
            withoutDefault: [])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .passed(try decoder.event())
        case 2: self = .passedV2(try decoder.event())
        case 1: self = .failed(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension ProbeEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .passed(let event): (0, event)
        case .passedV2(let event): (2, event)
        case .failed(let event): (1, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct ProbeEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A probe passed.
    static var passed: Self { Self(rawValue: "true") }
    /// A probe failed.
    static var failed: Self { Self(rawValue: "false") }

    /// The types in the catalog, in order.
    static let allKnown = ProbeEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
