#if CLI
import ArgumentParser
import EventCodeGeneration

/// The command line tool.
@main
struct WebhookEventsTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook-events",
        abstract: """
            Imports, infers, checks, compares, documents and exports catalogs of webhook events, and \
            sends and receives their events.
            """,
        discussion: """
            Exit codes: 0 for success, 1 for findings, such as errors of a catalog or an endpoint that \
            fails, 2 if an input cannot be read, 64 for an invalid command line.
            """,
        version: GeneratorVersion.release,
        subcommands: [
            ImportCommand.self, ImportDeliveriesCommand.self, InferCommand.self, CheckCommand.self,
            DiffCommand.self, DocsCommand.self, ExportCommand.self, SendCommand.self,
            ReplayCommand.self, DrillCommand.self, ListenCommand.self, InboxCommand.self,
        ])
}
#endif
