#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// The files of a recording: the one that is written, and older ones, within the limits on their size, their
/// number and their age.
struct RecordingLog: Sendable {
    private let path: RecordingPath
    private let options: RecordingOptions
    private var file: RecordingFile?
    private var size = 0
    /// The times of the first and the last delivery of the file that is written.
    private var times: ClosedRange<Date>?
    private var lastPurge: Date

    init(
        _ path: RecordingPath, options: RecordingOptions, now: Date
    ) throws(DeliveryRecorderError) {
        self.path = path
        self.options = options
        lastPurge = now
        _ = try openFile(now)
        purge(now)
    }

    /// Appends a line, to a new file if the current one has no room or is too old for it.
    ///
    /// - Parameter line: The line without its end.
    mutating func append(_ line: [UInt8], now: Date) throws(DeliveryRecorderError) {
        let count = line.count + 1
        guard count <= options.maximumFileSize else {
            throw .deliveryTooLarge(bytes: count, limit: options.maximumFileSize)
        }
        if abs(now.timeIntervalSince(lastPurge)) >= Self.purgeInterval { purge(now) }
        if size > 0, size + count > options.maximumFileSize { try rotate(now) }
        try openFile(now).append(line + [UInt8(ascii: "\n")])
        size += count
        times = min(times?.lowerBound ?? now, now)...now
    }

    /// Deletes the files that are too many or too old.
    mutating func purge(_ now: Date) {
        lastPurge = now
        if let first = times?.lowerBound, isTooOld(first, now) { try? rotate(now) }
        for (index, file) in path.older.enumerated()
        where index + 1 >= options.maximumFileCount || isTooOld(file.time, now) {
            try? FileManager.default.removeItem(atPath: file.path)
        }
    }

    /// Closes the file; the next line opens it again.
    mutating func close() {
        file = nil
        size = 0
        times = nil
    }

    /// The seconds between searches for files that are too old.
    private static let purgeInterval = 3_600.0

    private func isTooOld(_ time: Date, _ now: Date) -> Bool {
        Duration.seconds(now.timeIntervalSince(time)) > options.maximumAge
    }

    private mutating func rotate(_ now: Date) throws(DeliveryRecorderError) {
        let last = min(times?.upperBound ?? now, now)
        // Someone else may have renamed or deleted it.
        if FileManager.default.fileExists(atPath: path.current) {
            do {
                try FileManager.default.moveItem(
                    atPath: path.current, toPath: path.next(at: last))
            } catch {
                throw .cannotRename(path: path.current, reason: "\(error)")
            }
        }
        close()
        purge(now)
    }

    /// The file that is written, which is opened unless it is open.
    private mutating func openFile(_ now: Date) throws(DeliveryRecorderError) -> RecordingFile {
        if let file { return file }
        let file = try RecordingFile(path: path.current)
        size = file.size
        times = nil
        if size > 0 {
            let end = UInt8(ascii: "\n")
            // A process that ended while it wrote a line, or an editor, left no end of the line.
            if file.bytes(at: size - 1, count: 1) != [end] { try file.append([end]) }
            size = file.size
            times = times(of: file, now)
        }
        self.file = file
        return file
    }

    /// The times of an existing file: the first line says when its delivery was received.
    private func times(of file: RecordingFile, _ now: Date) -> ClosedRange<Date> {
        let prefix = Array(#"{"received":""#.utf8)
        let head = file.bytes(at: 0, count: 64)
        let text = head.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "\"") }
        let first = DateTime(String(decoding: text, as: UTF8.self)).date
        let attributes = try? FileManager.default.attributesOfItem(atPath: path.current)
        let last = min(attributes?[.modificationDate] as? Date ?? now, now)
        return min(head.starts(with: prefix) ? first ?? last : last, last)...last
    }
}
#endif
