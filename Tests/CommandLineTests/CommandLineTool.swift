#if os(macOS) || os(Linux)
import Foundation

/// The built command line with a temporary folder to work in.
struct CommandLineTool: ~Copyable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "command-line-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// A tool beside the test's bundle.
    private static func executable(_ name: String) -> URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent().appending(path: name)
    }

    func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// Runs the tool in the folder, until it ends.
    func run(_ arguments: String...) throws -> Result { try run(arguments) }

    /// Runs the generator for a catalog.
    func generate(_ catalog: String, to folder: String) throws -> Result {
        try run(
            ["generate", catalog, "--output-directory", folder], of: "webhook-events-generator")
    }

    func run(_ arguments: [String], of tool: String = "webhook-events") throws -> Result {
        let process = Process()
        process.executableURL = Self.executable(tool)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        // Files take any amount of output while the process runs, which pipes do not.
        let (output, errors) = (
            folder.appending(path: ".output"), folder.appending(path: ".errors")
        )
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try read(".output"),
            errors: try read(".errors"))
    }
}
#endif
