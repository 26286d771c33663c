import Foundation
import PackagePlugin

/// Generates Swift code for each `NAME.events.json` of a package into the package itself:
/// `swift package generate-webhook-events [--target NAME] [--access LEVEL] [--check] [--changes]`.
@main
struct GenerateWebhookEventsCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        let tool = try context.tool(named: "webhook-events-generator").url
        let targets =
            try names.isEmpty ? context.package.targets : context.package.targets(named: names)
        var (failures, count) = (0, 0)
        for target in targets.compactMap({ $0 as? any SourceModuleTarget }) {
            let files = TargetFiles(target)
            files.report(needsCatalog: !names.isEmpty)
            count += files.catalogs.count
            let folder = target.directoryURL.appending(path: "Generated")
            for catalog in files.catalogs {
                let locations = [
                    catalog.path(percentEncoded: false), "--source-root",
                    target.directoryURL.path(percentEncoded: false), "--output-directory",
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
        if failures > 0 { Diagnostics.error("\(failures) event catalogs could not be generated") }
    }

    private func run(_ tool: URL, _ arguments: [String]) throws -> Int32 {
        let process = try Process.run(tool, arguments: arguments)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
