// swift-format-ignore-file
// Generated from checkout.events.json by webhook-events-generator 0.1.0.

#if canImport(WebhookEventsFormat1)

@_spi(Generated) @_exported public import WebhookEvents

/// An event of the catalog “Checkout”.
///
/// What happens to a Checkout Session after a customer started to pay.
///
/// After payment a session is authorized, rejected, paid or unpaid; after the order is finalized, it is completed.
public enum CheckoutEvent: WebhookEvents.WebhookEvent {
    /// A payment intent was authorized.
    ///
    /// Type: `checkout.session.authorized`
    case checkoutSessionAuthorized(WebhookEvents.Event<CheckoutSession>)
    /// A payment intent was rejected.
    ///
    /// Type: `checkout.session.rejected`
    case checkoutSessionRejected(WebhookEvents.Event<CheckoutSession>)
    /// A payment intent succeeded in capturing the amount.
    ///
    /// Type: `checkout.session.paid`
    case checkoutSessionPaid(WebhookEvents.Event<CheckoutSession>)
    /// A payment intent failed to capture the amount.
    ///
    /// Type: `checkout.session.unpaid`
    case checkoutSessionUnpaid(WebhookEvents.Event<CheckoutSession>)
    /// A Checkout Session was completed.
    ///
    /// The order is finalized: no other event follows for the session.
    ///
    /// Type: `checkout.session.completed`
    case checkoutSessionCompleted(WebhookEvents.Event<CheckoutSession>)
    /// A Checkout Session expired.
    ///
    /// Type: `checkout.session.expired`
    case checkoutSessionExpired(WebhookEvents.Event<CheckoutSession>)

    /// An event whose type is not in the catalog.
    case unknown(WebhookEvents.UnknownEvent)

    /// An event of a known type whose payload does not match the catalog.
    case malformed(WebhookEvents.MalformedEvent)
}

extension CheckoutEvent {
    /// How event types are identified, and where each envelope field is located.
    @_spi(Generated) public static let layout = WebhookEvents.EventLayout(
        discriminator: .compound([.payload(["type"])]),
        id: .payload(["id"]),
        time: .payload(["created_at"]),
        data: ["data", "object"],
        types: [
            "checkout.session.authorized",
            "checkout.session.rejected",
            "checkout.session.paid",
            "checkout.session.unpaid",
            "checkout.session.completed",
            "checkout.session.expired",
        ],
        payloads: [CheckoutSession.self]
    )

    /// Decodes the event of the type at an index of ``layout``.
    @_spi(Generated) public init(
        type index: Int, from decoder: inout WebhookEvents.EventDecoder
    ) throws(WebhookEvents.PayloadError) {
        switch index {
        case 0: self = .checkoutSessionAuthorized(try decoder.event())
        case 1: self = .checkoutSessionRejected(try decoder.event())
        case 2: self = .checkoutSessionPaid(try decoder.event())
        case 3: self = .checkoutSessionUnpaid(try decoder.event())
        case 4: self = .checkoutSessionCompleted(try decoder.event())
        case 5: self = .checkoutSessionExpired(try decoder.event())
        default: preconditionFailure("the catalog has no event type \(index)")
        }
    }
}

extension CheckoutEvent {
    /// The wrapped event, and its type index if the type is known.
    @_spi(Generated) public var content: (type: Int?, event: any WebhookEvents.EventProtocol) {
        switch self {
        case .checkoutSessionAuthorized(let event): (0, event)
        case .checkoutSessionRejected(let event): (1, event)
        case .checkoutSessionPaid(let event): (2, event)
        case .checkoutSessionUnpaid(let event): (3, event)
        case .checkoutSessionCompleted(let event): (4, event)
        case .checkoutSessionExpired(let event): (5, event)
        case .unknown(let event): (nil, event)
        case .malformed(let event): (nil, event)
        }
    }
}

/// The name of an event type, known or not.
public struct CheckoutEventType: WebhookEvents.WebhookEventType {
    /// The name as it appears in messages.
    public let rawValue: String

    /// Creates a type with any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A payment intent was authorized.
    public static var checkoutSessionAuthorized: Self { Self(rawValue: "checkout.session.authorized") }
    /// A payment intent was rejected.
    public static var checkoutSessionRejected: Self { Self(rawValue: "checkout.session.rejected") }
    /// A payment intent succeeded in capturing the amount.
    public static var checkoutSessionPaid: Self { Self(rawValue: "checkout.session.paid") }
    /// A payment intent failed to capture the amount.
    public static var checkoutSessionUnpaid: Self { Self(rawValue: "checkout.session.unpaid") }
    /// A Checkout Session was completed.
    ///
    /// The order is finalized: no other event follows for the session.
    public static var checkoutSessionCompleted: Self { Self(rawValue: "checkout.session.completed") }
    /// A Checkout Session expired.
    public static var checkoutSessionExpired: Self { Self(rawValue: "checkout.session.expired") }

    /// The types in the catalog, in order.
    public static let allKnown = CheckoutEvent.layout.typeNames.map(Self.init(rawValue:))
}

#else
#error("the generator 0.1.0 and the package 'swift-webhook-events' have versions that do not fit: generate the code again, or use the package of that version")
#endif
