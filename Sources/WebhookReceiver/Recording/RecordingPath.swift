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

    /// A file that was renamed.
    struct Older {
        let path: String
        /// The time of its last delivery, in whole seconds.
        let time: Date
        /// The position among the files of that second, from 1 on.
        let number: Int
    }

    /// The older files, the newest first.
    var older: [Older] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap(older).sorted { ($0.time, $0.number) > ($1.time, $1.number) }
    }

    /// The path of the next older file.
    ///
    /// - Parameter time: The time of its last delivery.
    func next(at time: Date) -> String {
        let text = Self.text(of: time)
        let number = older.first { Self.text(of: $0.time) == text }.map { $0.number + 1 } ?? 1
        return "\(folder)/\(stem)-\(text)\(number == 1 ? "" : "-\(number)")\(ending)"
    }

    /// The older file with a name; `nil` if the name is that of any other file.
    private func older(_ name: String) -> Older? {
        guard name.hasPrefix(stem + "-"), name.hasSuffix(ending) else { return nil }
        let text = name.dropFirst(stem.count + 1).dropLast(ending.count)
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, let time = Self.time(of: first) else { return nil }
        let path = folder + "/" + name
        guard parts.count > 1 else { return Older(path: path, time: time, number: 1) }
        guard parts.count == 2, let number = Int(parts[1]), number > 1, parts[1] == "\(number)"
        else { return nil }
        return Older(path: path, time: time, number: number)
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
