#if CLI
import Foundation

/// The files of a folder at a revision of a Git repository, written to a temporary folder.
///
/// `git` reads them: 'REF:PATH' has the meaning that it has there ("gitrevisions").
struct RevisionFiles {
    /// The path of the file or folder in the temporary folder.
    let path: String
    /// The temporary folder, and what to show instead of it.
    private let folder: String
    private let shown: String

    /// The revision and the path of an argument such as `main:schema/shop.events.json`; `nil` for a path.
    static func parts(of argument: String) -> (revision: String, path: String)? {
        guard !FileManager.default.fileExists(atPath: argument),
            let colon = argument.firstIndex(of: ":"), colon != argument.startIndex,
            !argument.hasPrefix("-")
        else { return nil }
        let revision = String(argument[..<colon])
        let path = String(argument[argument.index(after: colon)...])
        // A drive of Windows is no revision.
        return revision.count == 1 || path.isEmpty ? nil : (revision, path)
    }

    /// Writes the files, or none if there is an error.
    ///
    /// - Parameters:
    ///   - revision: A commit, a branch or a tag.
    ///   - path: The path of a file or a folder, relative to the top of the repository.
    init(
        revision: String, path: String, _ git: GitProgram = GitProgram()
    ) throws(RevisionError) {
        let argument = "\(revision):\(path)"
        let names = path.split(separator: "/").map(String.init)
        guard !names.contains("..") else { throw .invalid(argument: argument) }
        let kind = try git.line(of: ["cat-file", "-t", argument], for: argument)
        let inner = kind == "tree" ? names : names.dropLast()
        let tree = try RevisionTree(
            "\(revision):\(inner.map { $0 + "/" }.joined())", for: argument, git)
        folder =
            FileManager.default.temporaryDirectory
            .appending(path: "webhook-events-\(UUID().uuidString)").path
        shown = "\(revision):"
        self.path = ([folder] + names).joined(separator: "/")
        let target = ([folder] + inner).joined(separator: "/")
        do throws(RevisionError) {
            try Self.create(target)
            try tree.contents { (file, bytes) throws(RevisionError) in
                try Self.write(bytes, to: target + "/" + file.path)
            }
        } catch {
            remove()
            throw error
        }
    }

    /// Removes the files.
    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A path in the temporary folder as a path of the revision.
    func shown(_ path: String) -> String {
        path.hasPrefix(folder + "/") ? shown + path.dropFirst(folder.count + 1) : path
    }

    private static func create(_ folder: String) throws(RevisionError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(path: folder)
        }
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to path: String) throws(RevisionError) {
        let file = URL(fileURLWithPath: path)
        try create(file.deletingLastPathComponent().path)
        do {
            try Data(bytes).write(to: file)
        } catch {
            throw .unwritable(path: path)
        }
    }
}
#endif
