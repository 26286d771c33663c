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
        about files: [GeneratedFile], features: [String] = upcomingFeatures
    ) throws -> String {
        guard let modules else { throw Failure.noModules }
        let sources = try TemporaryFolder("generated")
        for file in files { try sources.write(file.contents, to: file.name) }
        let compilation = try Program(named: "swiftc").run(
            ["-typecheck", "-wmo", "-swift-version", "6", "-warnings-as-errors"]
                + ["-package-name", "generated", "-I", modules.path]
                + features.flatMap { ["-enable-upcoming-feature", $0] }
                + files.map(\.name),
            in: sources.folder, joinsErrors: true)
        let text = compilation.output
        return compilation.status == 0 || !text.isEmpty ? text : "the compiler failed"
    }
}
#endif
