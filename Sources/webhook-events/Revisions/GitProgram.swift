#if CLI
import Foundation

/// Runs `git` with the user's configuration.
struct GitProgram {
    /// The folder to run in; the current one if it is `nil`.
    let folder: String?

    init(in folder: String? = nil) {
        self.folder = folder
    }

    /// The first line of what `git` prints.
    ///
    /// - Parameter argument: What to name in an error.
    func line(of arguments: [String], for argument: String) throws(RevisionError) -> String {
        let output = String(decoding: try run(arguments, for: argument), as: UTF8.self)
        return output.split(separator: "\n").first.map(String.init) ?? ""
    }

    /// What `git` prints.
    func run(
        _ arguments: [String], input: String = "", for argument: String
    ) throws(RevisionError) -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let output = Pipe()
        // Files accept any amount of input and of errors while the output is read.
        let (inputFile, errors) = (Self.temporaryFile, Self.temporaryFile)
        defer {
            for file in [inputFile, errors] { try? FileManager.default.removeItem(at: file) }
        }
        process.standardOutput = output
        do {
            try Data(input.utf8).write(to: inputFile)
            try Data().write(to: errors)
            process.standardInput = try FileHandle(forReadingFrom: inputFile)
            process.standardError = try FileHandle(forWritingTo: errors)
            try process.run()
        } catch {
            throw .noGit
        }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let reason = FileManager.default.contents(atPath: errors.path) ?? Data()
            let line = String(decoding: reason, as: UTF8.self).split(separator: "\n").first
            throw .failed(argument: argument, reason: line.map(String.init) ?? "'git' failed")
        }
        return [UInt8](bytes)
    }

    private static var temporaryFile: URL {
        FileManager.default.temporaryDirectory
            .appending(path: "webhook-events-\(UUID().uuidString).txt")
    }
}
#endif
