#if Receiver
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import WebhookEvents

/// The path of a recording, and those of its older files: beside `deliveries.jsonl`, they are named
/// `deliveries-20260102T030405Z.jsonl` for the time of their last delivery.
struct RecordingPath: Sendable {
    let folder: String
    private let stem: String
    private let ending: String

    init(_ file: URL) {
        folder = file.deletingLastPathComponent().path
        stem = file.deletingPathExtension().lastPathComponent
        ending = file.pathExtension.isEmpty ? "" : "." + file.pathExtension
    }

    /// The path of the file that is written.
    var current: String { folder + "/" + stem + ending }

    /// An unused path for a full file.
    ///
    /// - Parameter time: The time of its last delivery.
    func unused(at time: Date) -> String {
        let name = "\(folder)/\(stem)-\(Self.text(of: time))"
        // The files of one second are numbered in order.
        for number in 2... {
            let path = name + (number == 2 ? "" : "-\(number - 1)") + ending
            if !FileManager.default.fileExists(atPath: path) { return path }
        }
        return current
    }

    /// The paths of the older files with the times of their last deliveries, the newest first.
    var older: [(path: String, time: Date)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { name in
            parts(of: name).map { (path: folder + "/" + name, time: $0.time, number: $0.number) }
        }
        .sorted { ($0.time, $0.number) > ($1.time, $1.number) }
        .map { ($0.path, $0.time) }
    }

    /// The time and the number in the name of an older file; `nil` for any other file.
    private func parts(of name: String) -> (time: Date, number: Int)? {
        guard name.hasPrefix(stem + "-"), name.hasSuffix(ending) else { return nil }
        let text = name.dropFirst(stem.count + 1).dropLast(ending.count)
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let time = Self.time(of: first) else { return nil }
        guard parts.count > 1 else { return (time, 1) }
        guard parts.count == 2, let number = Int(parts[1]), number > 1, parts[1] == "\(number)"
        else { return nil }
        return (time, number)
    }

    private static func text(of time: Date) -> String {
        DateTime(time).text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func time(of text: Substring) -> Date? {
        let digits = Array(text)
        guard digits.count == 16, text.utf8.count == 16 else { return nil }
        let date = "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
        let time = "\(String(digits[9..<11])):\(String(digits[11..<13])):\(String(digits[13..<15]))"
        guard let result = DateTime("\(date)T\(time)Z").date, self.text(of: result) == text else {
            return nil
        }
        return result
    }
}
#endif
