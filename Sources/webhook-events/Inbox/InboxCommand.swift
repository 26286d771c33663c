#if CLI && (SQLite || PostgreSQL)
import ArgumentParser

/// Shows, replays and deletes the events of an inbox.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox",
        abstract: "Lists, shows, replays and discards the events of an inbox.",
        discussion: """
            An inbox has the events that a receiver has stored and a worker has not handled yet: those \
            that wait, those that are being handled, and dead letters, of which all attempts failed.

            Exit codes: 0 for success, 1 if an event that was named by its number is not there, or is \
            being handled, 2 if the inbox cannot be read, 64 for an invalid command line.
            """,
        subcommands: [
            InboxListCommand.self, InboxShowCommand.self, InboxReplayCommand.self,
            InboxDiscardCommand.self,
        ])
}
#endif
