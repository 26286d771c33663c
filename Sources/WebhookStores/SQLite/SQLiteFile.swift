#if SQLite
import Foundation
import GRDB

/// The file of a database.
enum SQLiteFile {
    private static let lock = NSLock()

    /// Opens a file. A new one has personal data, and is only for the user of the process (mode 0600), as are
    /// the files that SQLite creates beside it.
    static func database(at path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        // Locked: when a process closes a file, it loses its locks on it, also those of SQLite's own
        // descriptors (sqlite.org/howtocorrupt.html, section 2.2).
        return try lock.withLock {
            let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
            if descriptor >= 0 { close(descriptor) }
            return try DatabasePool(path: path, configuration: configuration)
        }
    }
}
#endif
