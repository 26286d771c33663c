// swift-format-ignore-file
// Generated from vault.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Accounts, with secrets and with names that Swift needs for itself”.
enum VaultEvent: WebhookEvents.WebhookEvent {
    /// Type: `account.opened`
    case accountOpened(WebhookEvents.Event<Account>)
    /// Type: `account.closed`
    case accountClosed(WebhookEvents.Event<Account>)
    /// Type: `keys.rotated`
    case keysRotated(WebhookEvents.Event<Keys>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension VaultEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .payload(["id"]),
        data: ["data"],
        types: [
            "account.opened",
            "account.closed",
            "keys.rotated",
        ],
        payloads: [
            Account.self,
            Account.self,
            Keys.self,
        ],
        hasSensitiveValues: true
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .accountOpened(try decoder.event())
        case 1: self = .accountClosed(try decoder.event())
        case 2: self = .keysRotated(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension VaultEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .accountOpened(let event): (0, event)
        case .accountClosed(let event): (1, event)
        case .keysRotated(let event): (2, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct VaultEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    static var accountOpened: Self { Self(rawValue: "account.opened") }
    static var accountClosed: Self { Self(rawValue: "account.closed") }
    static var keysRotated: Self { Self(rawValue: "keys.rotated") }

    /// The types in the catalog, in order.
    static let allKnown = VaultEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
