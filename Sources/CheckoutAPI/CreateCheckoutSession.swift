public import CheckoutEvents
public import WebhookEvents

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The body of the request that creates a checkout session, whose events go to an endpoint.
///
/// The properties have the names of the session that the provider's reference shows. Encode it with
/// any `JSONEncoder`: amounts stay exact.
public struct CreateCheckoutSession: Hashable, Sendable, Codable {
    /// The amount in major units, such as `100.15`.
    public var amount: Decimal

    /// The currency as a code of ISO 4217, such as `EUR`.
    public var currency: String

    /// Your own identifier of the order, such as `ORD-0001`. It comes back with each event.
    public var referenceID: String?

    /// What is paid for.
    public var description: String?

    /// Whether the payment is confirmed when the session is created.
    public var confirm: Bool?

    /// Who pays.
    public var customer: Customer?

    /// Your own values, of any kind. They come back with each event.
    public var metadata: [String: JSONValue]?

    /// The language of the page, such as `pt`.
    public var locale: String?

    /// Where the session's events are sent: `https`, and `http` only to this machine while
    /// developing.
    ///
    /// It is written as `webhook_url`. The published reference that this library follows does not
    /// show the property's name: compare it with your account's documentation.
    public var webhookURL: WebhookEndpointURL

    /// Creates a request; what may be missing is left out unless given.
    public init(
        amount: Decimal, currency: String, referenceID: String? = nil, description: String? = nil,
        confirm: Bool? = nil, customer: Customer? = nil, metadata: [String: JSONValue]? = nil,
        locale: String? = nil, webhookURL: WebhookEndpointURL
    ) {
        self.amount = amount
        self.currency = currency
        self.referenceID = referenceID
        self.description = description
        self.confirm = confirm
        self.customer = customer
        self.metadata = metadata
        self.locale = locale
        self.webhookURL = webhookURL
    }

    private enum CodingKeys: String, CodingKey {
        case amount, currency, description, confirm, customer, metadata, locale
        case referenceID = "reference_id"
        case webhookURL = "webhook_url"
    }
}
