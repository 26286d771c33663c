#if os(macOS) || os(Linux)
import Foundation

/// The built tool with a temporary folder to work in.
struct Tool: ~Copyable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The tool beside the test's bundle.
    private static var executable: URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        return bundle?.deletingLastPathComponent().appending(path: "webhook-events-generator")
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func files(in name: String = "out") -> [String] {
        let path = folder.appending(path: name).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    /// Runs the tool in the folder, until it ends.
    func run(_ arguments: String...) throws -> Result { try run(arguments) }

    func run(_ arguments: [String]) throws -> Result {
        let process = Process()
        process.executableURL = Self.executable
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

    /// Runs `generate` for `shop.events.json` into `out`.
    func generate() throws -> Result {
        try run("generate", "shop.events.json", "--output-directory", "out")
    }

    static let catalog = """
        {"catalog": "1.0", "discriminator": "$message.payload#/type",
        "events": {"a": {"data": {"properties": {"x": {"type": "string"}}}}}}
        """
}
#endif
