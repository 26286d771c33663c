package import Foundation

/// Replaces the contents of files.
package struct FileWriter {
    package typealias Write = (Data, URL, Data.WritingOptions) throws -> Void

    private let write: Write

    package init(write: @escaping Write = { try $0.write(to: $1, options: $2) }) {
        self.write = write
    }

    /// Replaces the contents atomically, by renaming a temporary file. Without permission for that,
    /// as in some sandboxes, writes into the file itself.
    ///
    /// - Throws: Foundation's error. After any other than a lack of permission, such as a full disk
    ///   on the first attempt, the old contents are still there.
    package func replaceContents(of file: URL, with contents: Data) throws {
        do {
            try write(contents, file, .atomic)
        } catch let error as CocoaError where error.code == .fileWriteNoPermission {
            try write(contents, file, [])
        }
    }
}
