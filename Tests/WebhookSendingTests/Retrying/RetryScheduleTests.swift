#if Receiver
import Testing
import WebhookEvents
import WebhookSending

@Suite struct RetryScheduleTests {
    @Test("The schedule of Standard Webhooks has ten attempts in 75 hours and 35 minutes")
    func standardWebhooks() {
        let delays = RetrySchedule.standardWebhooks.delays
        #expect(delays.count == 9)
        let seconds = delays.map(\.components.seconds).reduce(0, +)
        #expect(seconds == 75 * 3600 + 35 * 60 + 5)
    }

    @Test(
        "A retry waits as long as the schedule and the endpoint require",
        arguments: [
            (0, nil, 0.0, 5.0), (0, nil, 1.0, 5.5), (1, nil, 0.0, 300.0),
            (0, EndpointResponse(status: 503, headers: ["Retry-After": "10"]), 0.0, 10.0),
            (1, EndpointResponse(status: 503, headers: ["Retry-After": "10"]), 0.0, 300.0),
            (0, EndpointResponse(status: 503, headers: ["Retry-After": "999999999"]), 0.0, 86400.0),
            (0, EndpointResponse(status: 503, headers: ["Retry-After": "-1"]), 0.0, 5.0),
            (0, EndpointResponse(status: 500), 7.0, 5.5),
            (0, EndpointResponse(status: 410), 0.0, nil), (9, nil, 0.0, nil),
        ] as [(Int, EndpointResponse?, Double, Double?)])
    func delay(retry: Int, response: EndpointResponse?, jitter: Double, seconds: Double?) {
        let delay = RetrySchedule.standardWebhooks
            .delay(before: retry, after: response, jitter: jitter)
        #expect(delay == seconds.map { .milliseconds(Int($0 * 1000)) })
    }
}
#endif
