#if CLI
import Foundation
import StrictJSON

/// Where everything goes that is not the result.
enum StandardError {
    static func print(_ line: String) {
        FileHandle.standardError.write(
            Data((line.escapedForTerminal(keepsLines: true) + "\n").utf8))
    }
}
#endif
