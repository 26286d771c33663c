#if CLI
import Foundation
import StrictJSON

/// A line of standard error that says what takes long, until another line takes its place. It is only shown on
/// a terminal.
enum ProgressLine {
    /// Moves to the first column, and erases the line (ECMA-48, section 8.3.41, EL).
    static let erasure = "\r\u{1B}[K"

    /// The number of columns of the line, which must not wrap: a wrapped line cannot be erased.
    private static let width = 72

    /// Shows a text instead of the one before.
    static func show(_ text: @autoclosure () -> String) {
        guard Terminal.standardError.isTerminal else { return }
        write(erasure + shortened(text().escapedForTerminal()))
    }

    /// Removes the line, before results are printed.
    static func clear() {
        if Terminal.standardError.isTerminal { write(erasure) }
    }

    /// A text that fits the line.
    static func shortened(_ text: String) -> String {
        text.count > width ? text.prefix(width - 1) + "…" : text
    }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
#endif
