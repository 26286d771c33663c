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
        return package.deletingLastPathComponent()
            .appendingPathComponent("shared/corpora", isDirectory: true)
    }()

    /// The names of the files in a folder of the corpora, sorted; none when it is missing.
    static func names(in path: String) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent(path).path)
        return (files ?? []).sorted()
    }

    static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
}
