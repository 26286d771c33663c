#if os(macOS) || os(Linux)
import Foundation
import TestSupport

/// A package outside of this one that depends on it by path, like the package of an adopter.
///
/// It takes the place of the package before it, and keeps its `.build`: what all of them depend on is
/// compiled once, and not again by the next run of the tests. Its own code is generated and compiled anew.
struct TemporaryPackage: TestFolder, ~Copyable {
    let folder: URL
    private let buildSystem: BuildSystem?

    /// The traits of most packages, so that this package is compiled once for all of them.
    static let sharedTraits = ["Receiver"]

    /// Creates a package with these targets, as `Package.swift` declares them, and these traits of
    /// this package turned on.
    ///
    /// - Parameter buildSystem: The build system (default: that of the toolchain).
    init(
        targets: String, traits: [String] = sharedTraits, buildSystem: BuildSystem? = nil
    ) throws {
        self.buildSystem = buildSystem
        let name = (traits + [(buildSystem ?? .native).rawValue]).joined(separator: "-")
        folder = PackageFolder.root.appending(path: ".build/adopters/\(name)")
        try clear()
        let manifest = """
            // swift-tools-version: 6.1

            import PackageDescription

            let events = Target.Dependency.product(
                name: "WebhookEvents", package: "swift-webhook-events")
            let generate = Target.PluginUsage.plugin(
                name: "GenerateWebhookEvents", package: "swift-webhook-events")
            let strict: [SwiftSetting] = [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]

            let package = Package(
                name: "Adopter",
                platforms: [.macOS(.v13)],
                dependencies: [
                    .package(name: "swift-webhook-events", path: "\(PackageFolder.root.path())", traits: \(traits))
                ],
                targets: [\(targets)],
                swiftLanguageModes: [.v6]
            )
            """
        try write(manifest, to: "Package.swift")
    }

    /// Removes all files of the previous package, the code that was generated for it, the plan of its build,
    /// and what its own code was compiled to: SwiftPM would take the plan and the object files of another
    /// package at the same path as those of this one.
    private func clear() throws {
        let manager = FileManager.default
        let files = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
        let kept = [".build", "Package.resolved"]
        let generated = [".build/plugins/outputs", ".build/debug.yaml"] + objectFolders()
        for file in files.filter({ !kept.contains($0) }) + generated {
            let url = folder.appending(path: file)
            if manager.fileExists(atPath: url.path) { try manager.removeItem(at: url) }
        }
    }

    /// The folders of the object files and of the incremental state of the previous package's own modules.
    private func objectFolders() -> [String] {
        let manager = FileManager.default
        let modules = ["Sources", "Tests"].flatMap { name in
            (try? manager.contentsOfDirectory(atPath: folder.appending(path: name).path)) ?? []
        }
        let build = folder.appending(path: ".build")
        let folders = (try? manager.contentsOfDirectory(atPath: build.path)) ?? []
        return folders.flatMap { platform in
            modules.map { ".build/\(platform)/debug/\($0).build" }
        }
    }

    /// Removes the compiler's incremental state of the package's own modules.
    ///
    /// The compiler compares the times of files in seconds: a file that is generated twice within a second is the
    /// same to it, and the code that uses it is not compiled again. Only tests generate twice within a second.
    private func removeIncrementalState() throws {
        let manager = FileManager.default
        let swiftBuild = ".build/out/Intermediates.noindex/Adopter.build"
        for path in objectFolders() + [swiftBuild] {
            let url = folder.appending(path: path)
            let files = manager.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
            for file in files where file.hasSuffix(".priors") {
                try manager.removeItem(at: url.appending(path: file))
            }
        }
    }

    /// Builds the package, and identifies for which catalogs the build ran the generator.
    func build() throws -> (status: Int32, output: String, generatedCatalogs: Set<String>) {
        // Both build systems print their commands only with '-v'. The native one appends '-tool' to the
        // name of a plugin's tool.
        let build = try swift(["build", "-v"])
        let commands = build.output.matches(
            of: #/webhook-events-generator(?:-tool)? generate .*?([\w-]+)\.events\.json/#)
        return (build.status, build.output, Set(commands.map { String($0.output.1) }))
    }

    /// Runs the command plugin.
    func generate(_ arguments: [String]) throws -> (status: Int32, output: String) {
        try swift(
            ["package", "--allow-writing-to-package-directory", "generate-webhook-events"]
                + arguments)
    }

    /// Runs a subcommand of `swift` in the package, without debug information, and without an index, which
    /// only editors and `swift test` need.
    ///
    /// SwiftPM itself occasionally crashes when it uses Swift Build: the command is then repeated.
    func swift(
        _ arguments: [String], hasIndex: Bool = false
    ) throws -> (status: Int32, output: String) {
        try removeIncrementalState()
        let index = hasIndex ? [] : ["--disable-index-store"]
        for _ in 1...3 {
            if let result = try run(arguments.prefix(1) + index + arguments.dropFirst()) {
                return result
            }
        }
        throw SwiftPMCrash(arguments: arguments)
    }

    /// - Returns: `nil` when a signal ended the process.
    private func run(_ arguments: [String]) throws -> (status: Int32, output: String)? {
        let options = buildSystem.map { ["--build-system", $0.rawValue] } ?? []
        let result = try Program(named: "swift").run(
            arguments.prefix(1) + options
                + ["-debug-info-format", "none"] + arguments.dropFirst(),
            in: folder, joinsErrors: true)
        return result.isExit ? (result.status, result.output) : nil
    }
}

private struct SwiftPMCrash: Error {
    let arguments: [String]
}
#endif
