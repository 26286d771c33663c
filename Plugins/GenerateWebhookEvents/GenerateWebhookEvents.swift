import Foundation
import PackagePlugin

/// Generates Swift code for each `NAME.events.json` of a target when the target is built.
@main
struct GenerateWebhookEvents: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let tool = try context.tool(named: "webhook-events-generator")
        return target.sourceFiles.map(\.url).filter(\.isEventCatalog).map { catalog in
            command(for: catalog, tool: tool.url, folder: context.pluginWorkDirectoryURL)
        }
    }

    /// One command for each catalog. Its outputs are known from the catalog's name, so that a build
    /// in which nothing changed runs no tool.
    private func command(for catalog: URL, tool: URL, folder: URL) -> Command {
        let name = catalog.lastPathComponent.dropLast(".events.json".count)
        let outputs = ["events", "handler", "payloads", "types", "examples"].map { part in
            folder.appending(path: "\(name).\(part).swift")
        }
        return .buildCommand(
            displayName: "Generating events from \(catalog.lastPathComponent)",
            executable: tool,
            arguments: ["generate", catalog.path(), "--output-directory", folder.path()],
            inputFiles: [catalog],
            outputFiles: outputs)
    }
}

extension URL {
    fileprivate var isEventCatalog: Bool { lastPathComponent.hasSuffix(".events.json") }
}
