#if os(macOS) || os(Linux)
import EventCodeGeneration
import Foundation
import TestSupport

/// The compiler, to see whether generated code is valid beside the modules of this build.
struct SwiftCompiler {
    /// The folder that the test's own modules were built into.
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

    /// What the compiler prints about files, which is nothing when they are valid.
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
