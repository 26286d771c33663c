#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The size of an inbox, and how far its workers are behind.
public struct InboxStatistics: Hashable, Sendable {
    /// The number of events that wait for an attempt.
    public var waiting: Int
    /// The number of events that are being handled.
    public var running: Int
    /// The number of dead letters.
    public var dead: Int
    /// The total size of the bodies and header fields, in bytes.
    public var bytes: Int64
    /// The time at which the oldest event was received that is neither handled nor a dead letter.
    public var oldest: Date?

    /// Creates statistics.
    public init(waiting: Int, running: Int, dead: Int, bytes: Int64, oldest: Date?) {
        self.waiting = waiting
        self.running = running
        self.dead = dead
        self.bytes = bytes
        self.oldest = oldest
    }
}
#endif
