import Foundation
import Synchronization

/// The lines that a process has logged so far.
final class ServerLog: Sendable {
    private struct State {
        var lines: [String] = []
        var rest = ""
        var waiting: [Waiter] = []
    }

    private struct Waiter {
        let text: String
        let count: Int
        let continuation: CheckedContinuation<[String], Never>
    }

    private let state = Mutex(State())

    var lines: [String] { state.withLock { $0.lines } }

    func append(_ data: Data) {
        let ready = state.withLock { state in
            var lines = (state.rest + String(decoding: data, as: UTF8.self))
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            state.rest = lines.removeLast()
            state.lines += lines
            let ready = state.waiting.filter { Self.matches($0, state.lines) != nil }
            state.waiting.removeAll { Self.matches($0, state.lines) != nil }
            return ready.map { ($0.continuation, Self.matches($0, state.lines) ?? []) }
        }
        for (continuation, lines) in ready { continuation.resume(returning: lines) }
    }

    /// Waits for a number of lines that contain a text, and returns them.
    @discardableResult
    func lines(with text: String, count: Int = 1) async -> [String] {
        await withCheckedContinuation { continuation in
            let waiter = Waiter(text: text, count: count, continuation: continuation)
            let lines = state.withLock { state -> [String]? in
                if let lines = Self.matches(waiter, state.lines) { return lines }
                state.waiting.append(waiter)
                return nil
            }
            if let lines { continuation.resume(returning: lines) }
        }
    }

    private static func matches(_ waiter: Waiter, _ lines: [String]) -> [String]? {
        let lines = lines.filter { $0.contains(waiter.text) }
        return lines.count < waiter.count ? nil : lines
    }
}

extension String {
    /// The value of a key in the metadata of a line.
    func metadata(_ key: String) -> String? {
        let parts = components(separatedBy: " \(key)=")
        return parts.count < 2 ? nil : parts[1].split(separator: " ").first.map(String.init)
    }
}
