#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The settings of an endpoint. Each has a safe default.
public struct ReceiverConfiguration: Sendable {
    /// The endpoint's name, which is part of reports and of the identifiers of deliveries. Endpoints
    /// that share a store need different names; otherwise one would take a delivery of the other for a
    /// duplicate.
    public var name = "webhooks"

    /// The maximum size of a body in bytes.
    public var maximumBodySize = 1_048_576

    /// The maximum number of events in a batch. A larger batch gets the status 413, and none of its
    /// events is handled.
    public var maximumBatchSize = 1_000

    /// The maximum number of bodies that the receiver reads at a time; further requests get the status
    /// 503.
    public var maximumBodiesInProgress = 512

    /// The maximum total size in bytes of the bodies that the receiver reads at a time; further requests
    /// get the status 503.
    public var maximumBytesInProgress = 67_108_864

    /// The maximum time for a body to arrive, where the receiver reads it.
    public var bodyTimeout: Duration = .seconds(10)

    /// The maximum difference between a signed time and now, in the past and in the future.
    public var tolerance: Duration = .seconds(300)

    /// The event types that the endpoint handles.
    public var filter: EventFilter = .all

    /// The properties that identify a repeated delivery.
    public var deduplicationKey: DeduplicationKey = .automatic

    /// The status for a payload that does not match the catalog, when the handler's `malformed` method
    /// throws the event's error, as its default implementation does. With a status from 200 to 299 the
    /// event counts as handled.
    public var malformedStatus = 422

    /// Whether bodies with a declared content type other than that of the catalog (JSON, or forms) are
    /// read as well.
    public var acceptsAnyContentType = false

    /// Whether compressed bodies are read. They may become as large as ``maximumBodySize``.
    public var compressedBodies: CompressedBodies = .refused

    /// The maximum number of deliveries that are handled at a time; further ones get the status 503.
    public var maximumHandlers = 256

    /// The delay that the sender is asked for in responses with the status 409 or 503.
    public var retryAfter: Duration = .seconds(10)

    /// The clock that determines whether signatures are fresh.
    public var now: @Sendable () -> Date = { Date() }

    /// The requests by which providers check the endpoint, with their answers. The first that a request
    /// matches answers it. Servers must pass requests of all methods.
    public var handshakes: [Handshake] = []

    /// Whether a response has its outcome as a text. Set it to `false` for providers that accept only empty
    /// responses, such as Xero.
    public var sendsOutcomeText = true

    /// Responds to verified requests that carry no event, where ``handshakes`` does not suffice. Returns
    /// `nil` for all other requests.
    public var intercept: @Sendable (WebhookRequest) -> WebhookResponse? = { _ in nil }

    /// Called once for each weakness of the scheme's secrets, when the receiver is created.
    public var warn: @Sendable (SecretWarning) -> Void = { _ in }

    /// The clock for timeouts and leases.
    package var clock: any Clock<Duration> = ContinuousClock()

    /// Called with each outcome before the response is sent. Must not block.
    public var observe: @Sendable (DeliveryReport) -> Void = { _ in }

    /// Runs the receipt of a request inside of a span or the like: see ``enclose``.
    package typealias Enclosing =
        @Sendable (WebhookRequest, @Sendable () async -> WebhookResponse?) async -> Void

    /// Runs the receipt of a request inside of a span or the like. It calls the closure once, which returns
    /// `nil` if reading the body failed.
    package var enclose: Enclosing?

    /// Records each delivery after its outcome is known, also those that are refused, malformed or fail.
    /// `nil`, the default, records nothing. It never changes or delays a response.
    public var record: DeliveryRecorder?

    /// Creates a configuration with the defaults.
    public init() {}

    /// Creates a configuration with the defaults, and changes it.
    public init(_ change: (inout ReceiverConfiguration) -> Void) {
        change(&self)
    }
}
#endif
