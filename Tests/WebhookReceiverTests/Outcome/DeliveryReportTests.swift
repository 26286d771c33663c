#if Receiver
import CheckoutEvents
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct DeliveryReportTests {
    @Test("A report is one line for a log, whatever the event contains")
    func line() async throws {
        let endpoint = try Endpoint.standard { $0.name = "shop" }
        let body = Endpoint.body(#"paid\nshop: 200 handled\u202e"#)
        #expect(try await endpoint.send(body: body) == 200)
        let line = "\(endpoint.reports.values[0])"
        #expect(line.hasPrefix("shop: 200 handled: the event type is unknown, type paid\\u{a}shop"))
        #expect(line.contains("handled\\u{202e}, id shop/signed/msg_1, "))
        #expect(!line.contains("\n"))
    }

    @Test("A report has the duration of the delivery")
    func duration() async throws {
        let clock = ManualClock()
        let endpoint = try Endpoint.standard {
            $0.clock = clock
        } handle: { _ in
            clock.advance(by: .milliseconds(250))
        }
        #expect(try await endpoint.send() == 200)
        #expect(endpoint.reports.values.map(\.duration) == [.milliseconds(250)])
    }

    @Test("A request without an event can be intercepted")
    func intercept() async throws {
        let scheme = try HMACScheme(.slack, secrets: ["secret"])
        let endpoint = try Endpoint(scheme, { $0.intercept = WebhookResponse.slackChallenge })
        let body = #"{"type": "url_verification", "challenge": "3eZbrw1aB"}"#
        let response = await endpoint.receiver.receive(try endpoint.request(body: body))
        #expect(response.status == 200)
        #expect(response.body == "3eZbrw1aB")
        #expect(endpoint.handled.values.isEmpty)
        #expect(endpoint.reports.values.map { "\($0.outcome)" } == ["intercepted"])
        #expect(try await endpoint.send() == 200)

        var unsigned = try endpoint.request(body: body)
        unsigned.message.headers["X-Slack-Signature"] = nil
        #expect(await endpoint.receiver.receive(unsigned).status == 401)
    }
}
#endif
