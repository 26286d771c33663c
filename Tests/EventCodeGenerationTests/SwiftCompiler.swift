#if os(macOS) || os(Linux)
import EventCodeGeneration
import Foundation
import TestSupport

/// The compiler, which checks generated code with the modules of this build.
struct SwiftCompiler {
    /// The build folder of the modules of this test.
    private static var modules: URL? {
        let folder = BuildFolder.url?.appending(path: "Modules")
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
        about files: [GeneratedFile], features: [String] = upcomingFeatures,
        version: Int = 6, defaultIsolation: String = "nonisolated"
    ) throws -> String {
        guard let modules else { throw Failure.noModules }
        let sources = try TemporaryFolder("generated")
        for file in files { try sources.write(file.contents, to: file.name) }
        var arguments = ["-typecheck", "-wmo", "-warnings-as-errors"]
        arguments += ["-swift-version", "\(version)", "-default-isolation", defaultIsolation]
        arguments += ["-package-name", "generated", "-I", modules.path]
        for feature in features { arguments += ["-enable-upcoming-feature", feature] }
        let compilation = try Program(named: "swiftc").run(
            arguments + files.map(\.name), in: sources.folder, joinsErrors: true)
        let text = compilation.output
        return compilation.status == 0 || !text.isEmpty ? text : "the compiler failed"
    }
}
#endif
