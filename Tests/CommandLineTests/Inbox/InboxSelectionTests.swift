#if os(macOS) || os(Linux)
#if CLI && Receiver
import ArgumentParser
import Foundation
import Testing
import WebhookReceiver

@testable import webhook_events

@Suite struct InboxSelectionTests {
    @Test("Events are selected by options, and an age is counted from now")
    func query() throws {
        let selection = try InboxSelection.parse([
            "3", "5", "--endpoint", "shop", "--state", "dead", "--type", "a", "--subject", "b",
            "--older-than", "1h",
        ])
        let now = Date(timeIntervalSince1970: 10_000)
        #expect(
            selection.filter.query(at: now)
                == InboxQuery(
                    ids: [3, 5], endpoint: "shop", state: .dead, type: "a", subject: "b",
                    receivedBefore: Date(timeIntervalSince1970: 6_400)))
        #expect(try InboxSelection.parse(["--all"]).filter.query(at: now) == InboxQuery())
    }

    @Test(
        "All events are only selected if the user says so",
        arguments: [[], ["--all", "--state", "dead"], ["--all", "1"], ["--state", "gone"]])
    func accident(arguments: [String]) {
        #expect(throws: (any Error).self) { try InboxSelection.parse(arguments) }
    }

    @Test("An event that was named and not changed is a finding")
    func missing() throws {
        let selection = try InboxSelection.parse(["3", "5", "5"])
        try selection.require(2)
        #expect(throws: ExitCode.findings) { try selection.require(1) }
        try InboxSelection.parse(["--all"]).require(0)
    }
}
#endif
#endif
