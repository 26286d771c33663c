import EventCatalog
package import EventCodeGeneration
import Foundation

/// The folder for generated files.
package struct OutputFolder {
    private let path: String

    package init(path: String) {
        self.path = path
    }

    /// Writes the files whose contents differ, and removes those that an earlier run generated from the
    /// same catalog and this one did not.
    package func write(_ files: [GeneratedFile]) throws(FileError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .unwritableFolder(path: path)
        }
        for file in files where !isCurrent(file) {
            do {
                try FileWriter().replaceContents(
                    of: location(of: file.name), with: Data(file.contents.utf8))
            } catch {
                throw .unwritableFile(path: PathStyle.system.path(of: file.name, in: path))
            }
        }
        for name in leftOver(files) {
            do {
                try FileManager.default.removeItem(at: location(of: name))
            } catch {
                throw .unwritableFile(path: PathStyle.system.path(of: name, in: path))
            }
        }
    }

    /// The names of the files whose contents differ, and of obsolete files.
    package func outdated(_ files: [GeneratedFile]) -> [String] {
        files.filter { !isCurrent($0) }.map(\.name) + leftOver(files)
    }

    /// The names of all files, and of obsolete ones.
    func names(of files: [GeneratedFile]) -> [String] { files.map(\.name) + leftOver(files) }

    /// The names of obsolete files of types: they begin as `files` do, with the name of the catalog, but
    /// are not among them.
    private func leftOver(_ files: [GeneratedFile]) -> [String] {
        guard let first = files.first else { return [] }
        let stem = first.name.prefix { $0 != "." } + ".types"
        let head = first.origin
        let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        return (names ?? []).sorted().filter { name in
            guard name.hasPrefix(stem), !files.contains(where: { $0.name == name }),
                let contents = FileManager.default.contents(atPath: location(of: name).path)
            else { return false }
            return contents.starts(with: Data(head.utf8))
        }
    }

    /// The text of a file in the folder, if it exists.
    func contents(of name: String) -> String? {
        FileManager.default.contents(atPath: location(of: name).path)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private func isCurrent(_ file: GeneratedFile) -> Bool {
        FileManager.default.contents(atPath: location(of: file.name).path)
            == Data(file.contents.utf8)
    }

    private func location(of name: String) -> URL {
        URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent(name)
    }
}
