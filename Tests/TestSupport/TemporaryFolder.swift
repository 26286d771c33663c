package import Foundation

/// A new folder that exists as long as this value.
package struct TemporaryFolder: TestFolder, ~Copyable {
    package let folder: URL

    /// - Parameter name: The beginning of the folder's name.
    package init(_ name: String) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("\(name)-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
