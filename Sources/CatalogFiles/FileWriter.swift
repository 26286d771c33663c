package import Foundation

/// Replaces the contents of files.
package struct FileWriter {
    package typealias Write = (Data, URL, Data.WritingOptions) throws -> Void

    private let write: Write

    package init(write: @escaping Write = { try $0.write(to: $1, options: $2) }) {
        self.write = write
    }

    /// Replaces the contents at once, with a temporary file that takes the place of the old one; or
    /// in the file itself, if there may be no temporary file, as in some sandboxes.
    ///
    /// - Throws: What Foundation throws. When it is for any reason but permission, such as a full
    ///   disk, the old contents are still there.
    package func replaceContents(of file: URL, with contents: Data) throws {
        do {
            try write(contents, file, .atomic)
        } catch let error as CocoaError where error.code == .fileWriteNoPermission {
            try write(contents, file, [])
        }
    }
}
