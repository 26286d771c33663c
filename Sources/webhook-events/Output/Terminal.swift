#if CLI
import Foundation
#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What an output can show.
struct Terminal {
    /// Whether the output is a terminal, where a line can be replaced.
    let isTerminal: Bool
    /// Whether the output shows colors: a terminal does, unless `NO_COLOR` is set (https://no-color.org) or
    /// `TERM` is `dumb`.
    let hasColors: Bool

    init(isTerminal: Bool, environment: [String: String]) {
        let isDumb = environment["TERM"] == "dumb"
        self.isTerminal = isTerminal && !isDumb
        hasColors = self.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    }

    static let standardOutput = Terminal(descriptor: 1)
    static let standardError = Terminal(descriptor: 2)

    private init(descriptor: Int32) {
        #if canImport(Darwin) || canImport(Glibc) || canImport(Musl)
        let isTerminal = isatty(descriptor) == 1
        #else
        let isTerminal = false
        #endif
        self.init(isTerminal: isTerminal, environment: ProcessInfo.processInfo.environment)
    }
}
#endif
