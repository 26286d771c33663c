#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import DeliveryRecording
import WebhookEvents

/// The deliveries that wait to be written, within a limit on their size, and the counts of a recorder.
struct RecordingBuffer: Sendable {
    private let limit: Int
    private var waiting: [(delivery: RecordedDelivery, secrets: DeliveryRedaction?)] = []
    private var size = 0
    private var isClosed = false
    /// The number of deliveries that were written.
    private(set) var recordedCount = 0
    /// The number of deliveries that were dropped.
    private(set) var droppedCount = 0
    /// The reason why the last one of these was dropped.
    private(set) var lastError: DeliveryRecorderError?

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds a delivery with the redaction of the secrets in it, or drops it.
    ///
    /// - Returns: Whether the deliveries that wait must be written now.
    mutating func add(_ delivery: RecordedDelivery, hiding secrets: DeliveryRedaction?) -> Bool {
        let size = Self.size(of: delivery)
        if isClosed || self.size + size > limit {
            drop(isClosed ? .closed : .bufferFull(limit: limit))
            return false
        }
        self.size += size
        waiting.append((delivery, secrets))
        return waiting.count == 1
    }

    /// Takes the deliveries that wait. Each counts towards the limit until it was written.
    mutating func takeAll() -> [(delivery: RecordedDelivery, secrets: DeliveryRedaction?)] {
        defer { waiting = [] }
        return waiting
    }

    /// Counts a delivery that was written, or was dropped because of an error.
    mutating func finish(_ delivery: RecordedDelivery, _ error: DeliveryRecorderError?) {
        size -= Self.size(of: delivery)
        if let error { drop(error) } else { recordedCount += 1 }
    }

    /// Drops all further deliveries.
    mutating func close() { isClosed = true }

    private mutating func drop(_ error: DeliveryRecorderError) {
        droppedCount += 1
        lastError = error
    }

    /// About the memory that a delivery takes.
    private static func size(of delivery: RecordedDelivery) -> Int {
        let fields = delivery.message.headers.fields
        return delivery.message.body.count + (delivery.url?.utf8.count ?? 0) + 512
            + fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 64 }
    }
}
#endif
