#if Receiver
import Foundation

/// The folder of test material that others publish. It lies beside the package, where it is at
/// hand; the environment variable `WEBHOOK_EVENTS_CORPORA` names another place.
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
