import Foundation
import PackagePlugin

/// Generates Swift code for each `NAME.events.json` of a target when the target is built.
@main
struct GenerateWebhookEvents: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let tool = try context.tool(named: "webhook-events-generator")
        let files = TargetFiles(target)
        files.report()
        return files.catalogs.map { catalog in
            command(
                for: catalog, of: target, with: files, tool: tool.url,
                folder: context.pluginWorkDirectoryURL)
        }
    }

    /// One command for each catalog. Its inputs are all JSON files of the target, because the catalog
    /// may refer to any, and one may be its config. Its outputs are known from the catalog's name, so
    /// that a build in which nothing changed runs no tool.
    private func command(
        for catalog: URL, of target: any SourceModuleTarget, with files: TargetFiles, tool: URL,
        folder: URL
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
                target.directoryURL.path(percentEncoded: false), "--type-files",
                String(typeFileCount),
            ] + files.optionsForOthers(than: catalog),
            inputFiles: files.json,
            outputFiles: outputs)
    }
}

extension URL {
    /// How many files the payload types are spread over, so that the compiler works on several at
    /// once: by the catalog's size, since outputs must be known before it is read.
    fileprivate var typeFileCount: Int {
        let size = try? resourceValues(forKeys: [.fileSizeKey]).fileSize
        return 1 + (size ?? 0) / 150_000
    }
}
