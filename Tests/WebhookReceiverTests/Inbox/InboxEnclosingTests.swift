#if Receiver
import CheckoutEvents
import Testing

@testable import WebhookReceiver

@Suite struct InboxEnclosingTests {
    @Test("An attempt runs inside of what encloses it, and is reported there")
    func enclosed() async throws {
        let steps = Recorder<String>()
        let run = WorkerRun {
            let observe = $0.observe
            $0.observe = { report in
                steps.add("report")
                observe(report)
            }
            $0.enclose = { lease, attempt in
                steps.add("begin \(lease.entry.request.id)")
                let report = await attempt()
                steps.add("end \(report.outcome.name)")
            }
        } handler: { (_: CheckoutEvent, _) in
            steps.add("handle")
        }
        try await run.append("a")
        _ = await run.waitForReports(1)
        await run.stop()
        #expect(steps.values == ["begin a", "handle", "report", "end handled"])
    }
}
#endif
