// swift-format-ignore-file
// Generated from bot.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) import WebhookEvents

/// An event of the catalog “Updates of a bot, in which a key names the type”.
enum BotEvent: WebhookEvents.WebhookEvent {
    /// A message was sent.
    ///
    /// Type: `message`
    case messageEvent(WebhookEvents.Event<BotMessage>)
    /// A message was changed.
    ///
    /// Type: `edited_message`
    case editedMessage(WebhookEvents.Event<BotMessage>)
    /// A button was pressed.
    ///
    /// Type: `callback_query`
    case callbackQuery(WebhookEvents.Event<CallbackQueryPayload>)
    /// The bot was stopped.
    ///
    /// Type: `stopped`
    case stopped(WebhookEvents.Event<Bool>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension BotEvent {
    /// How event types are identified, and where each envelope field is located.
    static let layout = WebhookEvents.EventLayout(
        discriminator: .keyOf([], isPayload: true),
        id: .payload(["update_id"]),
        idForm: .integer,
        data: [],
        types: [
            "message",
            "edited_message",
            "callback_query",
            "stopped",
        ],
        attributes: WebhookEvents.EventAttributes(
            BotEventAttributes.recordSchema,
            at: [
                .payload(["region"]),
            ])
    )

    /// Decodes the event of the type at an index of ``layout``.
    init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .messageEvent(try decoder.event())
        case 1: self = .editedMessage(try decoder.event())
        case 2: self = .callbackQuery(try decoder.event())
        case 3: self = .stopped(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension BotEvent {
    /// The wrapped event, and its type index if the type is known.
    var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .messageEvent(let event): (0, event)
        case .editedMessage(let event): (1, event)
        case .callbackQuery(let event): (2, event)
        case .stopped(let event): (3, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
struct BotEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    let rawValue: String

    /// Creates a type with any name.
    init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A message was sent.
    static var messageEvent: Self { Self(rawValue: "message") }
    /// A message was changed.
    static var editedMessage: Self { Self(rawValue: "edited_message") }
    /// A button was pressed.
    static var callbackQuery: Self { Self(rawValue: "callback_query") }
    /// The bot was stopped.
    static var stopped: Self { Self(rawValue: "stopped") }

    /// The types in the catalog, in order.
    static let allKnown = BotEvent.layout.typeNames.map(Self.init(rawValue:))
}

extension WebhookEvents.EventProtocol {
    /// The envelope attributes of an event of ``BotEvent``.
    nonisolated var botAttributes: BotEventAttributes {
        attributes(as: BotEventAttributes.self)
    }
}

extension WebhookEvents.Event {
    /// The envelope attributes of an event of ``BotEvent``.
    nonisolated var botAttributes: BotEventAttributes {
        get { attributes(as: BotEventAttributes.self) }
        set { setAttributes(newValue) }
    }
}

extension BotEvent {
    /// The envelope attributes.
    var attributes: BotEventAttributes { content.event.botAttributes }
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
