#if Receiver
import Testing
import WebhookEvents

@testable import WebhookReceiver

@Suite struct InboxReportTests {
    private func report(_ outcome: InboxOutcome, type: String?) -> InboxReport {
        let request = ClaimRequest(id: DeliveryID(rawValue: "shop/signed/1"), isSigned: true)
        let entry = InboxEntry(
            request: request, endpoint: "shop", type: type, message: WebhookMessage(body: "{}"),
            time: TestClock.start)
        return InboxReport(
            lease: InboxLease(id: 1, entry: entry, attempt: 2, token: "t"), outcome: outcome,
            duration: .milliseconds(30), lag: .seconds(7), storeError: nil)
    }

    @Test("A report is one line without the handler's error, whatever the event contains")
    func line() {
        let failed = report(
            .retried(after: .seconds(10), PermanentFailure("secret")), type: "a\nb")
        #expect(
            failed.description
                == #"shop: failed, next attempt after 10 s, type a\u{a}b, id shop/signed/1, attempt 2, 30 ms, lag 7 s"#
        )
        let long = report(.handled, type: String(repeating: "x", count: 10_000))
        #expect(long.description.count < 400)
        #expect(report(.handled, type: nil).description.contains("type -,"))
    }
}
#endif
