#if CLI && (SQLite || PostgreSQL)
import ArgumentParser
import Foundation
import WebhookReceiver

/// Deletes events of an inbox.
struct InboxDiscardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: "Deletes dead letters and waiting events.",
        discussion: """
            Events that are being handled are left alone. When the sender repeats the delivery of an event \
            that was deleted, it is still a duplicate.
            """)

    @OptionGroup var location: StoreLocation
    @OptionGroup var selection: InboxSelection

    func run() async throws {
        let count = try await location.withInbox { inbox in
            try await inbox.discard(selection.filter.query(at: Date()))
        }
        print("discarded: \(count)")
        try selection.require(count)
    }
}
#endif
