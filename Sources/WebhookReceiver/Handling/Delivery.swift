#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import WebhookEvents

/// The delivery whose event is being handled: who sent it, when it was received, and which attempt this is.
///
/// A handler takes it as a second argument where it needs it:
///
///     try WebhookReceiver(scheme) { (event: CheckoutEvent, delivery: Delivery) in
///         try await Fulfilment(delivery: delivery).handle(event)
///     }
public struct Delivery: Sendable {
    /// The identifier of the delivery of this event: the same for each attempt, and different for each event
    /// of a batch. Use its text as the idempotency key of requests to other services.
    public let id: DeliveryID
    /// The name of the endpoint that received it.
    public let endpoint: String
    /// The sender, where the endpoint has several.
    public let sender: String?
    /// What the event is about, if the catalog names the location of that.
    public let subject: String?
    /// The time at which it was received.
    public let time: Date
    /// Whether the same signed body arrived before as another delivery; see
    /// ``DeliveryReport/isPossibleReplay``.
    public let isPossibleReplay: Bool
    /// The claim on the delivery, for handlers that commit it in a transaction of their own; `nil` when a
    /// worker handles an event of an inbox, which has a ``lease``.
    public let claim: DeliveryClaim?
    /// The lease of an event from an inbox; `nil` without an inbox.
    public let lease: InboxLease?

    /// The response that the handler chose, if any.
    let answer: Locked<WebhookResponse?>

    /// The number of the attempt, from 1, when a worker handles an event of an inbox; `nil` without an
    /// inbox, where the sender decides on attempts and does not number them.
    public var attempt: Int? { lease?.attempt }

    /// Responds to the sender with a text, once the handler has returned. The status is 200. The default
    /// response has the outcome as a text.
    ///
    /// For providers that read the response, such as Discord, Slack's commands and Twilio. Without effect
    /// when the handler throws, for an event of a batch, and in a worker, since the sender has had its
    /// response.
    ///
    /// - Parameters:
    ///   - body: The text, which may be empty.
    ///   - contentType: The value of `Content-Type`; `nil` for none.
    ///   - headers: Further header fields.
    public func respond(
        with body: String, contentType: String? = "application/json",
        headers: WebhookHeaders = WebhookHeaders()
    ) {
        var response = WebhookResponse(status: 200, headers: headers, body: body)
        if let contentType { response.headers["Content-Type"] = contentType }
        answer.withLock { [response] in $0 = response }
    }
}

extension Delivery {
    init(_ claim: DeliveryClaim, of event: ReceivedEvent, _ request: RequestContext) {
        self.init(
            id: claim.id, endpoint: request.endpoint, sender: request.delivery.sender,
            subject: event.subject, time: request.time, isPossibleReplay: claim.isPossibleReplay,
            claim: claim, lease: nil, answer: request.answer)
    }

    init(_ lease: InboxLease) {
        let entry = lease.entry
        self.init(
            id: entry.request.id, endpoint: entry.endpoint, sender: entry.sender,
            subject: entry.subject, time: entry.time, isPossibleReplay: false, claim: nil,
            lease: lease, answer: Locked(nil))
    }
}
#endif
