#if Receiver
import Testing
@_spi(Generated) import WebhookEvents
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

    @Test(
        "A receiver for a catalog of forms takes forms, and no JSON",
        arguments: [
            ("application/x-www-form-urlencoded", 200),
            ("Application/X-WWW-Form-URLEncoded; charset=utf-8", 200), (nil, 200),
            ("application/json", 415), ("text/plain", 415),
        ] as [(String?, Int)])
    func form(type: String?, status: Int) async throws {
        let scheme = try StandardWebhooks(secrets: [Endpoint.secret])
        let clock = TestClock()
        var configuration = ReceiverConfiguration()
        configuration.now = clock.now
        let handled = Recorder<String>()
        let receiver = try WebhookReceiver(scheme, configuration: configuration) {
            [handled] (event: PaymentEvent) in
            handled.add("\(event.type ?? "") \(event.content.event.id ?? "")")
        }
        var request = WebhookRequest(headers: [], body: Array("event=paid&id=p+1".utf8))
        request.message.headers.fields += try scheme.sign(request, id: "m", at: clock.now())
        request.message.headers["Content-Type"] = type
        #expect(await receiver.receive(request).status == status)
        #expect(handled.values == (status == 200 ? ["paid p 1"] : []))
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
