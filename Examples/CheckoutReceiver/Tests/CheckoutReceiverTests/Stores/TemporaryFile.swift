import Foundation

/// A database file that is deleted after the test.
final class TemporaryFile: Sendable {
    let path = FileManager.default.temporaryDirectory
        .appending(path: "deliveries-\(UUID().uuidString)").path

    deinit {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }
}
