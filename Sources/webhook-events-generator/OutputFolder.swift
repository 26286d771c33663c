import EventCodeGeneration
import Foundation

/// The folder that generated files go to.
struct OutputFolder {
    let path: String

    /// Writes the files whose contents differ, each at once.
    func write(_ files: [GeneratedFile]) throws(FileError) {
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
    func outdated(_ files: [GeneratedFile]) -> [String] {
        files.filter { !isCurrent($0) }.map(\.name)
    }

    private func isCurrent(_ file: GeneratedFile) -> Bool {
        FileManager.default.contents(atPath: location(of: file).path) == Data(file.contents.utf8)
    }

    private func location(of file: GeneratedFile) -> URL {
        URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(file.name)
    }
}

/// A file that cannot be read or written.
enum FileError: Error, CustomStringConvertible {
    case noCatalog(path: String)
    case noConfig(path: String)
    case catalogIsFolder(path: String)
    case unreadableCatalog(path: String)
    case catalogOutsideRoot(path: String, root: String)
    case unwritableFolder(path: String)
    case unwritableFile(path: String)

    var description: String {
        switch self {
        case .noCatalog(let path): "there is no catalog at '\(path)'"
        case .noConfig(let path): "there is no config at '\(path)'"
        case .catalogIsFolder(let path): "'\(path)' is a folder, name a catalog file in it"
        case .unreadableCatalog(let path): "cannot read '\(path)', check its permissions"
        case .catalogOutsideRoot(let path, let root):
            "'\(path)' is not in '\(root)', name a folder around it with '--source-root'"
        case .unwritableFolder(let path):
            "cannot create the folder '\(path)', check its parent's permissions, and that no file has its name"
        case .unwritableFile(let path): "cannot write '\(path)', check the folder's permissions"
        }
    }
}
