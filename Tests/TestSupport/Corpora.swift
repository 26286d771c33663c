package import Foundation

/// Test data published by others, in a folder next to the package. The environment variable
/// `WEBHOOK_EVENTS_CORPORA` overrides the folder; tests are skipped if there is none.
package enum Corpora {
    package static let folder: URL = {
        let variables = ProcessInfo.processInfo.environment
        if let path = variables["WEBHOOK_EVENTS_CORPORA"] {
            return URL(fileURLWithPath: path, isDirectory: true)
        }
        return PackageFolder.root.deletingLastPathComponent()
            .appendingPathComponent("shared/corpora", isDirectory: true)
    }()

    /// Whether there is a file or a folder at a path.
    package static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    /// The sorted names of the files in a folder; empty if there is no such folder.
    package static func names(in path: String) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appendingPathComponent(path).path)
        return (files ?? []).sorted()
    }

    package static func bytes(of path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
}
