#if os(macOS) || os(Linux)
package import Foundation

/// A tool of this package, with a temporary folder to run in.
package struct BuiltTool: ~Copyable {
    package let folder: URL
    private let name: String

    /// - Parameter name: The name of the executable.
    package init(_ name: String) throws {
        self.name = name
        folder = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    package struct Result {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    /// Runs the tool in the folder until it ends.
    package func run(_ arguments: String...) throws -> Result { try run(arguments) }

    /// Runs this tool, or another one, in the folder until it ends.
    package func run(_ arguments: [String], of tool: String? = nil) throws -> Result {
        let process = Process()
        process.executableURL = Self.executable(tool ?? name)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        // Unlike pipes, files accept any amount of output while the process runs.
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

    /// The executable beside the test bundle.
    private static func executable(_ name: String) -> URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent().appending(path: name)
    }
}

// MARK: - Files

extension BuiltTool {
    package func write(_ text: String, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    package func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    package func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// The sorted names of the files in a folder; empty if there is no such folder.
    package func files(in name: String = "out") -> [String] {
        let path = folder.appending(path: name).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
#endif
