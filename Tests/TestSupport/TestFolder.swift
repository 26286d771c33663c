package import Foundation

/// Has a folder, whose files a test writes and reads by their paths in it.
package protocol TestFolder: ~Copyable {
    var folder: URL { get }
}

extension TestFolder where Self: ~Copyable {
    /// Writes a file, and creates the folders on its path.
    package func write(_ text: String, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    package func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    package func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }

    /// The sorted names of the files in a folder; empty if there is no such folder.
    package func files(in path: String = "out") -> [String] {
        let path = folder.appendingPathComponent(path).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
