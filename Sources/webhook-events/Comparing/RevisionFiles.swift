#if CLI
import Foundation

/// The files of a folder at a revision of a Git repository, written to a temporary folder.
///
/// `git` reads them, with the user's configuration: 'REF:PATH' has the meaning that it has there ("gitrevisions").
struct RevisionFiles {
    /// The path of the file or folder in the temporary folder.
    let path: String
    /// The temporary folder, and what to show instead of it.
    let folder: String
    let shown: String

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

    /// - Parameters:
    ///   - revision: A commit, a branch or a tag.
    ///   - path: The path of a file or a folder, relative to the top of the repository.
    init(revision: String, path: String) throws(RevisionError) {
        let argument = "\(revision):\(path)"
        let top = try Self.line(of: ["rev-parse", "--show-toplevel"], argument)
        let kind = try Self.line(of: ["cat-file", "-t", argument], argument)
        let names = path.split(separator: "/").map(String.init)
        guard !names.contains("..") else { throw .invalid(argument: argument) }
        let inner = kind == "tree" ? names : names.dropLast()
        let temporary = FileManager.default.temporaryDirectory
            .appending(path: "webhook-events-\(UUID().uuidString)")
        let archive = temporary.appending(path: "archive.tar").path
        folder = temporary.appending(path: "files").path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .unwritable(path: folder)
        }
        let scope = inner.isEmpty ? "." : inner.joined(separator: "/")
        _ = try Self.line(
            of: [
                "-C", top, "archive", "--format=tar", "--output=\(archive)", revision, "--", scope,
            ], argument)
        try Self.run("tar", ["-x", "-f", archive, "-C", folder], argument)
        self.path = ([folder] + names).joined(separator: "/")
        shown = "\(revision):"
    }

    /// Removes the files.
    func remove() {
        try? FileManager.default.removeItem(
            at: URL(fileURLWithPath: folder).deletingLastPathComponent())
    }

    /// A path in the temporary folder as a path of the revision.
    func shown(_ path: String) -> String {
        path.hasPrefix(folder + "/") ? shown + path.dropFirst(folder.count + 1) : path
    }

    // MARK: - Processes

    private static func line(
        of arguments: [String], _ argument: String
    ) throws(RevisionError) -> String {
        let output = try run("git", arguments, argument)
        return output.split(separator: "\n").first.map(String.init) ?? ""
    }

    @discardableResult
    private static func run(
        _ tool: String, _ arguments: [String], _ argument: String
    ) throws(RevisionError) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        let output = Pipe()
        // A file accepts any amount of text while the output is read.
        let errors = FileManager.default.temporaryDirectory
            .appending(path: "webhook-events-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        do {
            try Data().write(to: errors)
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
        } catch {
            throw .noTool(tool)
        }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let reason = FileManager.default.contents(atPath: errors.path) ?? Data()
            let line = String(decoding: reason, as: UTF8.self).split(separator: "\n").first
            throw .failed(argument: argument, reason: line.map(String.init) ?? tool)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
#endif
