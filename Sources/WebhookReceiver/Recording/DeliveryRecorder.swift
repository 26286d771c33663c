#if Receiver
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
package import DeliveryRecording
package import Dispatch
import StrictJSON

/// Records deliveries in a file, one per line (`schema/deliveries.md`), for
/// ``ReceiverConfiguration/record``.
///
/// A recording has personal data: its files have the mode 0600 and limits on their size, their number and
/// their age, and credentials are replaced. A delivery is handed over in memory and written on a queue of
/// the recorder's own: neither a slow nor a full disk delays or changes a response. What cannot be written is
/// dropped and counted.
public final class DeliveryRecorder: Sendable {
    /// The limits of the recording, and what is replaced in it.
    public let options: RecordingOptions

    private let redaction: DeliveryRedaction
    private let buffer: Locked<RecordingBuffer>
    private let log: Locked<RecordingLog>
    private let now: @Sendable () -> Date
    private let queue: DispatchQueue

    /// Opens a file to which deliveries are appended, or creates it.
    ///
    /// Full files are renamed, such as `deliveries.jsonl` to `deliveries-20260102T030405Z.jsonl`; only
    /// files with such names are ever deleted. A file has one recorder at a time, in all processes.
    ///
    /// - Parameters:
    ///   - file: The URL of the file, whose folder must exist. An existing file gets the mode 0600.
    ///   - options: The limits, and what is replaced.
    /// - Throws: When the file cannot be opened, is not a regular one, or has a recorder already, or when
    ///   one of ``RecordingOptions/redactedProperties`` is not a JSON pointer.
    public convenience init(
        file: URL, options: RecordingOptions = RecordingOptions()
    ) throws(DeliveryRecorderError) {
        try self.init(file: file, options: options, now: { Date() })
    }

    /// Creates a recorder with a clock and a queue.
    ///
    /// - Parameter queue: A serial queue.
    package init(
        file: URL, options: RecordingOptions, now: @escaping @Sendable () -> Date,
        queue: DispatchQueue = DispatchQueue(label: "webhook-events.recorder")
    ) throws(DeliveryRecorderError) {
        guard file.isFileURL else { throw .notFileURL(file.absoluteString) }
        self.options = options
        self.now = now
        self.queue = queue
        redaction = try DeliveryRedaction(options)
        buffer = Locked(RecordingBuffer(limit: options.maximumBufferSize))
        log = Locked(try RecordingLog(RecordingPath(file), options: options, now: now()))
    }

    /// The number of deliveries that were written.
    public var recordedCount: Int { buffer.withLock { $0.recordedCount } }

    /// The number of deliveries that were dropped. ``lastError`` is the reason for the last one.
    public var droppedCount: Int { buffer.withLock { $0.droppedCount } }

    /// The reason why the last of the dropped deliveries was dropped; `nil` when none was.
    public var lastError: DeliveryRecorderError? { buffer.withLock { $0.lastError } }

    /// Returns when all deliveries that were recorded before have been written or dropped.
    public func flush() async {
        await onQueue {}
    }

    /// Deletes files that are too old. Needed only where no deliveries may arrive for a long time: while they
    /// do, this happens once an hour.
    public func purge() async {
        await onQueue { [log, now] in log.withLock { $0.purge(now()) } }
    }

    /// Writes the deliveries that were recorded before, and closes the file. Deliveries that are recorded
    /// later are dropped.
    public func close() async {
        buffer.withLock { $0.close() }
        await onQueue { [log] in log.withLock { $0.close() } }
    }

    /// Hands over a delivery. Returns at once, and never fails.
    ///
    /// - Parameter secrets: Replaces the secrets in the delivery, besides what the options name.
    package func record(_ delivery: RecordedDelivery, hiding secrets: DeliveryRedaction? = nil) {
        guard buffer.withLock({ $0.add(delivery, hiding: secrets) }) else { return }
        queue.async { self.write() }
    }

    private func onQueue(_ work: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.write()
                work()
                continuation.resume()
            }
        }
    }

    private func write() {
        for (delivery, secrets) in buffer.withLock({ $0.takeAll() }) {
            let redacted = redaction.redacted(delivery)
            let line = (secrets?.redacted(redacted) ?? redacted).line
            let now = now()
            let error = log.withLock { log -> DeliveryRecorderError? in
                do throws(DeliveryRecorderError) {
                    try log.append(line, now: now)
                    return nil
                } catch {
                    return error
                }
            }
            buffer.withLock { $0.finish(delivery, error) }
        }
    }
}

extension DeliveryRedaction {
    /// The redaction that options describe.
    fileprivate init(_ options: RecordingOptions) throws(DeliveryRecorderError) {
        var properties: [JSONPointer] = []
        for text in options.redactedProperties {
            guard let pointer = JSONPointer(text) else { throw .invalidPointer(text) }
            properties.append(pointer)
        }
        self.init(
            headers: options.redactedHeaders, queryParameters: options.redactedQueryParameters,
            properties: properties)
    }
}
#endif
