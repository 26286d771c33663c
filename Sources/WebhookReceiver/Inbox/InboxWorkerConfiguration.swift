#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The settings of an ``InboxWorker``. Each has a safe default.
public struct InboxWorkerConfiguration: Sendable {
    /// The name of the endpoint whose events are handled: ``ReceiverConfiguration/name`` of its receiver.
    public var name = "webhooks"

    /// The maximum number of events that are handled at a time.
    public var maximumHandlers = 16

    /// The time after which the inbox is read again when nothing was due. Events that a receiver of the
    /// same process stores are handled at once; those of other processes, and further attempts, within this
    /// time.
    public var pollInterval: Duration = .seconds(1)

    /// When an event is tried again.
    public var retryPolicy = InboxRetryPolicy()

    /// The text of an error that is stored with an event, of at most 2,000 characters. The default is the
    /// error's description.
    public var describe: @Sendable (any Error) -> String = { String(describing: $0) }

    /// Called with the outcome of each attempt. Must not block.
    public var observe: @Sendable (InboxReport) -> Void = { _ in }

    /// Runs an attempt inside of a span or the like. It calls the closure once.
    package var enclose: (@Sendable (InboxLease, @Sendable () async -> InboxReport) async -> Void)?

    /// Called when the inbox cannot be read; the worker tries again after ``pollInterval``. Must not block.
    public var storeFailed: @Sendable (any Error) -> Void = { _ in }

    /// The time by which the lag is measured.
    public var now: @Sendable () -> Date = { Date() }

    /// The clock for polls and leases.
    package var clock: any Clock<Duration> = ContinuousClock()

    /// A random number from 0 to 1, which varies the delays.
    package var random: @Sendable () -> Double = { Double.random(in: 0...1) }

    /// Creates a configuration with the defaults.
    public init() {}

    /// Creates a configuration with the defaults, and changes it.
    public init(_ change: (inout InboxWorkerConfiguration) -> Void) {
        change(&self)
    }
}
#endif
