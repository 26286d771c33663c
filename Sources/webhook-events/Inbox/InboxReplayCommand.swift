#if CLI && (SQLite || PostgreSQL)
import ArgumentParser
import Foundation
import WebhookReceiver

/// Makes events of an inbox due now.
struct InboxReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Makes dead letters and waiting events due now, as if they were not tried yet.",
        discussion: """
            Events that are being handled are left alone. A worker of another process notices the events \
            when it reads the inbox the next time.
            """)

    @OptionGroup var location: StoreLocation
    @OptionGroup var selection: InboxSelection

    func run() async throws {
        let count = try await location.withInbox { inbox in
            try await inbox.replay(selection.filter.query(at: Date()))
        }
        print("replayed: \(count)")
        try selection.require(count)
    }
}
#endif
