#if CLI
import Foundation
import StrictJSON

/// The output for everything but results.
enum StandardError {
    static func print(_ line: String) {
        let text = line.escapedForTerminal(keepsLines: true)
        let terminal = Terminal.standardError
        let shown = terminal.hasColors ? DiagnosticColors.colored(text) : text
        let start = terminal.isTerminal ? ProgressLine.erasure : ""
        FileHandle.standardError.write(Data((start + shown + "\n").utf8))
    }
}
#endif
