#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// How an endpoint receives. Each value has a safe default.
public struct ReceiverConfiguration: Sendable {
    /// The endpoint's name, in reports and in what deliveries are recognized by: endpoints that share
    /// a store need different ones, or the one would take what the other handled for a duplicate.
    public var name = "webhooks"

    /// How many bytes a body may have.
    public var maximumBodySize = 1_048_576

    /// How many events a batch may have. A larger one is answered with 413, and none of its events is
    /// handled.
    public var maximumBatchSize = 1_000

    /// How many bodies are read at a time, where the receiver reads them; more are answered with 503.
    public var maximumBodiesInProgress = 512

    /// How many bytes the bodies that are being read may have together; more are answered with 503.
    public var maximumBytesInProgress = 67_108_864

    /// How long a body may take to come, where the receiver reads it.
    public var bodyTimeout: Duration = .seconds(10)

    /// How far a signed time may be from now, in the past and in the future.
    public var tolerance: Duration = .seconds(300)

    /// The event types that are handled.
    public var selection: EventSelection = .all

    /// What a delivery is recognized by when it comes again.
    public var identity: DeduplicationKey = .automatic

    /// The status for a payload that is not what the catalog says, when the handler does not take it:
    /// when its `malformed` method throws the event's error, as it does unless it is written. With a
    /// status of 200 to 299 the event counts as handled.
    public var malformedStatus = 422

    /// Whether bodies that are declared as something else than JSON are read as well.
    public var acceptsAnyContentType = false

    /// How many deliveries are handled at a time; more are answered with 503.
    public var maximumHandlers = 256

    /// When the sender is asked to try again, after 409 and 503.
    public var retryAfter: Duration = .seconds(10)

    /// The clock for the freshness of signatures.
    public var now: @Sendable () -> Date = { Date() }

    /// Answers genuine requests that are no events, such as a provider's check of the endpoint; `nil`
    /// for all others.
    public var answer: @Sendable (WebhookRequest) -> WebhookResponse? = { _ in nil }

    /// Called once for each weakness of the scheme's secrets, when the receiver is created.
    public var warn: @Sendable (SecretWarning) -> Void = { _ in }

    /// The clock for the time that bodies and leases take.
    package var clock: any Clock<Duration> = ContinuousClock()

    /// Called with each outcome before the response is sent. Must not block.
    public var observe: @Sendable (DeliveryReport) -> Void = { _ in }

    /// Creates a configuration with the defaults.
    public init() {}

    /// Creates a configuration with the defaults, and changes it.
    public init(_ change: (inout ReceiverConfiguration) -> Void) {
        change(&self)
    }
}
#endif
