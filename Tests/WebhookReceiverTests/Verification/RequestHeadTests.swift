#if Receiver
import CheckoutEvents
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct RequestHeads {
    @Test(arguments: [
        ("gzip", 415), ("br", 415), ("identity", 200), ("Identity", 200), ("", 200),
        ("identity, gzip", 415),
    ])
    func `A content coding that is not understood is refused`(coding: String, status: Int)
        async throws
    {
        let endpoint = try Endpoint.standard()
        let request = try endpoint.request(headers: [("Content-Encoding", coding)])
        #expect(await endpoint.receiver.receive(request).status == status)
    }

    @Test(arguments: [("HEAD", ""), ("GET", "the method is not POST\n")])
    func `A response to HEAD has no body`(method: String, body: String) async throws {
        let endpoint = try Endpoint.standard()
        var request = try endpoint.request()
        request.method = method
        let response = await endpoint.receiver.receive(request)
        #expect(response.status == 405)
        #expect(response.body == body)
    }

    @Test(arguments: ["1048577", "99999999999999999999999999", "00001048577"])
    func `A declared length over the limit is refused, however long it is`(length: String)
        async throws
    {
        let endpoint = try Endpoint.standard()
        let request = try endpoint.request(headers: [("Content-Length", length)])
        #expect(await endpoint.receiver.refusal(ofHead: request)?.status == 413)
    }
}
#endif
