#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct RequestHeadTests {
    @Test(
        "An unsupported content coding is refused",
        arguments: [
            ("gzip", 415), ("br", 415), ("identity", 200), ("Identity", 200), ("", 200),
            ("identity, gzip", 415),
        ])
    func contentCoding(coding: String, status: Int) async throws {
        let endpoint = try Endpoint.standard()
        let request = try endpoint.request(headers: [("Content-Encoding", coding)])
        #expect(await endpoint.receiver.receive(request).status == status)
    }

    @Test("A response to HEAD has no body, and the length of the response to GET")
    func headMethod() async throws {
        let endpoint = try Endpoint.standard()
        var request = try endpoint.request()
        request.method = "GET"
        let get = await endpoint.receiver.receive(request)
        #expect(get.status == 405)
        #expect(get.body == "the method is not POST\n")
        #expect(get.headers["Content-Length"] == nil)
        request.method = "HEAD"
        var head = await endpoint.receiver.receive(request)
        #expect(head.body == "")
        #expect(head.headers["Content-Length"] == String(get.body.utf8.count))
        head.headers["Content-Length"] = nil
        #expect((head.status, head.headers) == (get.status, get.headers))
    }

    @Test(
        "A declared length over the limit is refused, however large it is",
        arguments: ["1048577", "99999999999999999999999999", "00001048577"])
    func declaredLength(length: String) async throws {
        let endpoint = try Endpoint.standard()
        let request = try endpoint.request(headers: [("Content-Length", length)])
        #expect(await endpoint.receiver.refusal(ofHead: request)?.status == 413)
    }
}
#endif
