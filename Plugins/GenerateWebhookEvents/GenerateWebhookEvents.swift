import Foundation
import PackagePlugin

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension GenerateWebhookEvents: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
        let tool = try context.tool(named: "webhook-events-generator")
        let files = TargetFiles(target, of: context.xcodeProject)
        return commands(files, tool.url, into: context.pluginWorkDirectoryURL)
    }
}
#endif

/// Generates Swift code for each `NAME.events.json` of a target when the target is built.
@main
struct GenerateWebhookEvents: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let tool = try context.tool(named: "webhook-events-generator")
        return commands(TargetFiles(target), tool.url, into: context.pluginWorkDirectoryURL)
    }

    fileprivate func commands(_ files: TargetFiles, _ tool: URL, into folder: URL) -> [Command] {
        files.report()
        return files.catalogs.map { command(for: $0, files, tool, into: folder) }
    }

    /// The command for a catalog. Its inputs are all JSON files of the target, because the catalog may
    /// refer to any of them, and one may be its config. Its outputs are determined by the name and the
    /// size of the catalog, so that the tool does not run if nothing changed.
    private func command(
        for catalog: URL, _ files: TargetFiles, _ tool: URL, into folder: URL
    ) -> Command {
        let name = catalog.lastPathComponent.dropLast(".events.json".count)
        let typeFileCount = catalog.typeFileCount
        let typeFiles = ["types"] + (1..<typeFileCount).map { "types-\($0 + 1)" }
        let outputs = (["events", "handler", "examples"] + typeFiles).map { part in
            folder.appending(path: "\(name).\(part).swift")
        }
        return .buildCommand(
            displayName: "Generating events from \(catalog.lastPathComponent)",
            executable: tool,
            arguments: [
                "generate", catalog.path(percentEncoded: false), "--output-directory",
                folder.path(percentEncoded: false), "--source-root",
                files.directory.path(percentEncoded: false), "--type-files",
                String(typeFileCount),
            ] + files.optionsForOthers(than: catalog),
            inputFiles: files.json,
            outputFiles: outputs)
    }
}

extension URL {
    /// The number of files for the payload types, which lets the compiler compile them in parallel. It
    /// depends on the size of the catalog, since outputs must be known before the catalog is read.
    fileprivate var typeFileCount: Int {
        let size = try? resourceValues(forKeys: [.fileSizeKey]).fileSize
        return 1 + (size ?? 0) / 150_000
    }
}
