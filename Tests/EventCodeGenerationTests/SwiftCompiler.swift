#if os(macOS) || os(Linux)
import EventCodeGeneration
import Foundation

/// The compiler, which checks generated code with the modules of this build.
struct SwiftCompiler {
    /// The build folder of the modules of this test.
    private static var modules: URL? {
        #if os(macOS)
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        #else
        let bundle = Bundle.main.executableURL
        #endif
        let folder = bundle?.deletingLastPathComponent().appending(path: "Modules")
        let module = folder?.appending(path: "WebhookEvents.swiftmodule").path
        return module.flatMap { FileManager.default.fileExists(atPath: $0) } == true ? folder : nil
    }

    static let upcomingFeatures = [
        "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
    ]

    enum Failure: Error {
        case noModules
    }

    /// The compiler's output for files, which is empty if they are valid.
    static func complaints(
        about files: [GeneratedFile], features: [String] = upcomingFeatures
    ) throws -> String {
        guard let modules else { throw Failure.noModules }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "generated-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            try Data(file.contents.utf8).write(to: folder.appending(path: file.name))
        }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-warnings-as-errors"]
            + ["-package-name", "generated", "-I", modules.path]
            + features.flatMap { ["-enable-upcoming-feature", $0] }
            + files.map { folder.appending(path: $0.name).path }
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        return process.terminationStatus == 0 || !text.isEmpty ? text : "the compiler failed"
    }
}
#endif
