#if CLI
import ArgumentParser

/// The command line for people.
@main
struct WebhookEventsTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook-events",
        abstract: "Imports and checks catalogs of webhook events, and sends their events.",
        discussion: """
            Exit codes: 0 when done, 1 when something is wrong with a file or an endpoint, 64 when the \
            command line is wrong.
            """,
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, CheckCommand.self, SendCommand.self, DrillCommand.self,
        ])
}
#endif
