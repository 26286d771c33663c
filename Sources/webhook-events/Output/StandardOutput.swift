#if CLI
import Foundation
import StrictJSON

/// The output of lines that someone reads while the command runs: they are not buffered.
enum StandardOutput {
    static func print(_ line: String) {
        FileHandle.standardOutput.write(Data((line.escapedForTerminal() + "\n").utf8))
    }
}
#endif
