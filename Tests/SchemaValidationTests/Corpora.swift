import Foundation
import StrictJSON

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

    static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// The names of the files in a folder of the corpora, sorted; none when it is missing.
    static func names(in path: String) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent(path).path)
        return (files ?? []).sorted()
    }

    /// A document; `nil` when there is no such file.
    static func json(at path: String) -> JSONValue? {
        let data = try? Data(contentsOf: folder.appendingPathComponent(path))
        return data.flatMap { try? JSONValue([UInt8]($0)) }
    }
}
