#if CLI && (SQLite || PostgreSQL)
import ArgumentParser
import Foundation
import WebhookEvents
import WebhookReceiver

/// Shows an event of an inbox.
struct InboxShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows an event with its header fields and its body.")

    @OptionGroup var location: StoreLocation

    @Argument(help: "The number of the event.")
    var id: Int64

    @Flag(help: "Writes the exact bytes of the body, and nothing else.")
    var body = false

    func run() async throws {
        let record = try await location.withInbox { inbox in
            try await inbox.records(InboxQuery(ids: [id]), limit: 1).first
        }
        guard let record else {
            StandardError.print("error: there is no event \(id) in the inbox")
            throw ExitCode.findings
        }
        if body {
            FileHandle.standardOutput.write(Data(record.entry.message.body))
        } else {
            for line in StoredEventText(record: record).lines { print(line) }
        }
    }
}
#endif
