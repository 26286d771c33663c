import Foundation
import PackagePlugin

/// Runs the command line in the folder of the package: `swift package webhook-events check FILE`.
///
/// The tool is that of the package 'swift-webhook-events', with the traits that the manifest enables for it.
@main
struct WebhookEventsCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "webhook-events").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        // SwiftPM talks to the plugin through its standard input.
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            Diagnostics.error(
                "'webhook-events' ended with the exit code \(process.terminationStatus)")
        }
    }
}
