#if CLI
import Foundation
import StrictJSON

/// The output for everything but results.
enum StandardError {
    static func print(_ line: String) {
        FileHandle.standardError.write(
            Data((line.escapedForTerminal(keepsLines: true) + "\n").utf8))
    }
}
#endif
