#if CLI
import ArgumentParser

/// The command line for people.
@main
struct WebhookEventsTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook-events",
        abstract: "Imports and checks catalogs of webhook events.",
        discussion: """
            Exit codes: 0 when done, 1 when there is something wrong with a file, 64 when the \
            command line is wrong.
            """,
        version: "0.1.0",
        subcommands: [ImportCommand.self, CheckCommand.self])
}
#endif
