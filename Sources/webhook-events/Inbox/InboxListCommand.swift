#if CLI && (SQLite || PostgreSQL)
import ArgumentParser
import Foundation
import StrictJSON
import WebhookReceiver

/// Lists events of an inbox.
struct InboxListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists events, and counts those of each state.")

    @OptionGroup var location: StoreLocation
    @OptionGroup var filter: InboxFilter

    @Option(help: ArgumentHelp("The maximum number of events.", valueName: "COUNT"))
    var limit: UInt16 = 100

    @Flag(help: "Prints one JSON object (schema/inbox-report.schema.json).")
    var json = false

    func run() async throws {
        let now = Date()
        let listing = try await location.withInbox { inbox in
            let records = try await inbox.records(filter.query(at: now), limit: Int(limit) + 1)
            return InboxListing(
                records: Array(records.prefix(Int(limit))),
                statistics: try await inbox.statistics(of: filter.endpoint),
                isCut: records.count > Int(limit), now: now)
        }
        if json {
            print(PrettyJSON.text(listing.json), terminator: "")
        } else {
            for line in listing.lines { print(line) }
        }
    }
}
#endif
