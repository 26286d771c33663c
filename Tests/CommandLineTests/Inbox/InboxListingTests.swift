#if os(macOS) || os(Linux)
#if CLI && Receiver
import Foundation
import StrictJSON
import Testing
import WebhookEvents
import WebhookReceiver

@testable import webhook_events

@Suite struct InboxListingTests {
    private let now = Date(timeIntervalSince1970: 1_700_000_000)

    private func record(
        _ id: Int64, type: String? = "order.paid", subject: String? = nil, error: String? = nil,
        state: InboxState = .waiting
    ) -> InboxRecord {
        let entry = InboxEntry(
            request: ClaimRequest(id: DeliveryID(rawValue: "shop/signed/\(id)"), isSigned: true),
            endpoint: "shop", type: type, subject: subject,
            message: WebhookMessage(
                headers: [("X-A", "1\u{9B}2")], body: [UInt8]("{\u{1B}\n}".utf8)),
            time: now.addingTimeInterval(-7_300))
        return InboxRecord(
            id: id, entry: entry, state: state, attempts: 2,
            due: state == .dead ? nil : now.addingTimeInterval(90), error: error)
    }

    private func listing(_ records: [InboxRecord], isCut: Bool = false) -> InboxListing {
        InboxListing(
            records: records,
            statistics: InboxStatistics(
                waiting: 1, running: 0, dead: 1, bytes: 12, oldest: now.addingTimeInterval(-59)),
            isCut: isCut, now: now)
    }

    @Test("Events are a table, whose texts do not control the terminal")
    func table() {
        let records = [
            record(7, subject: "o_1"),
            record(12, type: nil, error: "no\u{1B}[2J\nstock", state: .dead),
        ]
        #expect(
            listing(records, isCut: true).lines == [
                "ID  STATE    ATTEMPTS  AGE  NEXT   ENDPOINT  TYPE        SUBJECT  ERROR",
                "7   waiting  2         2h   in 1m  shop      order.paid  o_1      -",
                #"12  dead     2         2h   -      shop      -           -        no\u{1b}[2J\u{a}stock"#,
                "… and more, see '--limit'",
                "1 waiting, 0 running, 1 dead, 12 bytes, the oldest for 59s",
            ])
        #expect(listing([]).lines.count == 1)
    }

    @Test("The same as JSON")
    func json() throws {
        let object = listing([record(7, subject: "o_1\u{1B}")]).json
        #expect(object["oldest"]?.string == "2023-11-14T22:12:21Z")
        let event = object["events"]?[0]
        #expect(event?["id"] == .number(JSONNumber(7)))
        #expect(event?["state"]?.string == "waiting")
        #expect(event?["due"]?.string == "2023-11-14T22:14:50Z")
        #expect(event?["subject"]?.string == "o_1\u{1B}")
        #expect(event?["error"] == nil)
    }

    @Test(
        "An event is shown with its header fields and its body, which do not control the terminal")
    func text() {
        let lines = StoredEventText(record: record(7, error: "no stock")).lines
        #expect(lines.prefix(4) == ["id: 7", "state: waiting", "attempts: 2", "error: no stock"])
        #expect(lines.suffix(4) == ["", #"X-A: 1\u{9b}2"#, "", "{\\u{1b}\n}"])
    }

    @Test(
        "An age has a unit",
        arguments: [
            ("0s", 0), ("90s", 90), ("15m", 900), ("12h", 43_200), ("30d", 2_592_000), ("", nil),
            ("5", nil), ("d", nil), ("-1d", nil), ("1w", nil), ("99999999999d", nil),
        ] as [(String, Double?)])
    func age(text: String, seconds: Double?) {
        #expect(EventAge(argument: text)?.seconds == seconds)
    }
}
#endif
#endif
