package import EventCodeGeneration
import Foundation

/// The folder that generated files go to.
package struct OutputFolder {
    private let path: String

    package init(path: String) {
        self.path = path
    }

    /// Writes the files whose contents differ, each at once.
    package func write(_ files: [GeneratedFile]) throws(FileError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .unwritableFolder(path: path)
        }
        for file in files where !isCurrent(file) {
            do {
                try Data(file.contents.utf8).write(to: location(of: file), options: .atomic)
            } catch {
                throw .unwritableFile(path: "\(path)/\(file.name)")
            }
        }
    }

    /// The names of the files whose contents differ.
    package func outdated(_ files: [GeneratedFile]) -> [String] {
        files.filter { !isCurrent($0) }.map(\.name)
    }

    private func isCurrent(_ file: GeneratedFile) -> Bool {
        FileManager.default.contents(atPath: location(of: file).path) == Data(file.contents.utf8)
    }

    private func location(of file: GeneratedFile) -> URL {
        URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(file.name)
    }
}
