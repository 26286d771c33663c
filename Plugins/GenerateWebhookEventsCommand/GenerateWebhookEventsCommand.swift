import Foundation
import PackagePlugin

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension GenerateWebhookEventsCommand: XcodeCommandPlugin {
    /// Generates into a folder of the project for each target, since Xcode's targets have none.
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
        let project = context.xcodeProject
        let tool = try context.tool(named: "webhook-events-generator").url
        try generate(arguments, tool) { names in
            project.targets.filter { names.isEmpty || names.contains($0.displayName) }.map {
                let folder = project.directoryURL.appending(path: "Generated/\($0.displayName)")
                return (TargetFiles($0, of: project), folder)
            }
        }
    }
}
#endif

/// Generates Swift code for each `NAME.events.json` of a package into the package itself:
/// `swift package generate-webhook-events [--target NAME] [--access LEVEL] [--check] [--changes]`.
@main
struct GenerateWebhookEventsCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let package = context.package
        let tool = try context.tool(named: "webhook-events-generator").url
        try generate(arguments, tool) { names in
            let targets = try names.isEmpty ? package.targets : package.targets(named: names)
            return targets.compactMap { $0 as? any SourceModuleTarget }.map {
                // Without the other plugin, SwiftPM warns of a catalog that the manifest does not exclude.
                let files = TargetFiles($0, includesExcluded: true)
                return (files, $0.directoryURL.appending(path: "Generated"))
            }
        }
    }

    /// Generates the code of targets.
    ///
    /// - Parameter targets: Returns the files of the targets with certain names, or of all if there are no
    ///   names, with the folder for the code of each.
    fileprivate func generate(
        _ arguments: [String], _ tool: URL,
        of targets: ([String]) throws -> [(files: TargetFiles, folder: URL)]
    ) throws {
        var extractor = ArgumentExtractor(arguments)
        if extractor.extractFlag(named: "help") > 0 { return print(Self.help) }
        if extractor.extractFlag(named: "version") > 0 {
            _ = try run(tool, ["--version"])
            return
        }
        let names = extractor.extractOption(named: "target")
        var (failures, count) = (0, 0)
        for (files, folder) in try targets(names) {
            files.report(needsCatalog: !names.isEmpty)
            count += files.catalogs.count
            for catalog in files.catalogs {
                let locations = [
                    catalog.path(percentEncoded: false), "--source-root",
                    files.directory.path(percentEncoded: false), "--output-directory",
                    folder.path(percentEncoded: false),
                ]
                let options = files.optionsForOthers(than: catalog) + extractor.remainingArguments
                let status = try run(tool, ["generate"] + locations + options)
                if status != 0 { failures += 1 }
            }
        }
        if names.isEmpty, count == 0 {
            Diagnostics.error(
                "no target has an event catalog: add a file 'NAME.events.json' to one")
        }
        if failures > 0 { Diagnostics.error(Self.summary(failures, arguments)) }
    }

    private func run(_ tool: URL, _ arguments: [String]) throws -> Int32 {
        let process = try Process.run(tool, arguments: arguments)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func summary(_ failures: Int, _ arguments: [String]) -> String {
        let catalogs = failures == 1 ? "1 event catalog" : "\(failures) event catalogs"
        return arguments.contains("--check")
            ? "the code of \(catalogs) is not up to date: run the command without '--check'"
            : "the code of \(catalogs) could not be generated"
    }

    private static let help = """
        Generates Swift code for each 'NAME.events.json' of the package into the folder 'Generated' of its target.

        usage: swift package generate-webhook-events [options]

          --target NAME      only this target; may be repeated
          --access LEVEL     the access level of the declarations: internal, package or public
          --check            writes nothing, and fails if the code is not up to date
          --changes          prints what changes
          --help             prints this text
          --version          prints the version

        SwiftPM asks for the permission to write even with '--check', since a plugin has it always or never. In CI:
        swift package --allow-writing-to-package-directory generate-webhook-events --check
        """
}
