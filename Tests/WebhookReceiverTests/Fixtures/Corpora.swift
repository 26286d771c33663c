#if Receiver
import Foundation

/// The folder of published test material, which is next to the package by default. The environment
/// variable `WEBHOOK_EVENTS_CORPORA` sets another folder.
enum Corpora {
    static let folder: URL = {
        let variables = ProcessInfo.processInfo.environment
        if let path = variables["WEBHOOK_EVENTS_CORPORA"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return package.deletingLastPathComponent()
            .appendingPathComponent("shared/corpora", isDirectory: true)
    }()
}
#endif
