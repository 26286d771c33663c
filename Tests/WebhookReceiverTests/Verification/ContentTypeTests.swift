#if Receiver
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct ContentTypeTests {
    @Test(
        "All JSON media types are supported",
        arguments: [
            ("application/json", 200), ("APPLICATION/JSON; charset=utf-8", 200),
            ("application/cloudevents+json", 200), ("text/json", 200), (nil, 200),
            ("application/cloudevents-batch+json ;x", 200), ("text/plain", 415), ("", 415),
            ("application/x-www-form-urlencoded", 415), ("application/jsonp", 415),
            ("multipart/form-data; boundary=+json", 415),
        ] as [(String?, Int)])
    func json(type: String?, status: Int) async throws {
        let endpoint = try Endpoint.standard()
        var request = try endpoint.request()
        request.message.headers["Content-Type"] = type
        #expect(await endpoint.receiver.receive(request).status == status)
    }

    @Test("Any content type is accepted if it is configured")
    func anyType() async throws {
        let endpoint = try Endpoint.standard { $0.acceptsAnyContentType = true }
        var request = try endpoint.request()
        request.message.headers["Content-Type"] = "text/plain"
        #expect(await endpoint.receiver.receive(request).status == 200)
    }
}
#endif
