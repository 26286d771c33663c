#if HTTPTypes
import HTTPTypes
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct HTTPTypesTests {
    private func head(path: String? = "/hooks?a=%20b") throws -> HTTPRequest {
        var request = HTTPRequest(
            method: .post, scheme: "https", authority: "shop.example", path: path)
        for (name, value) in [("X-Time", "1"), ("x-time", "2"), ("Content-Type", "text/x")] {
            request.headerFields.append(
                HTTPField(name: try #require(HTTPField.Name(name)), value: value))
        }
        return request
    }

    @Test("A request keeps its fields in order, in their case, with the host first")
    func request() throws {
        let request = WebhookRequest(try head(), body: [1, 2])
        #expect(request.method == "POST")
        #expect(request.url == "https://shop.example/hooks?a=%20b")
        #expect(request.message.body == [1, 2])
        #expect(
            request.message.headers.fields.map { "\($0.name): \($0.value)" }
                == ["Host: shop.example", "X-Time: 1", "x-time: 2", "Content-Type: text/x"])
    }

    @Test("The URL that senders call takes the place of the server's")
    func url() throws {
        let request = WebhookRequest(try head(), url: "https://other.example/a")
        #expect(request.url == "https://other.example/a")
        #expect(WebhookRequest(try head(path: nil)).url == nil)
    }

    @Test("Header fields are the same after both conversions")
    func headers() {
        let headers: WebhookHeaders = ["A": "1", "b": "2", "X-Own": ""]
        #expect(WebhookHeaders(HTTPFields(headers)) == headers)
        let wrong = WebhookHeaders([("not a name", "1"), ("A", "2")])
        #expect(WebhookHeaders(HTTPFields(wrong)) == ["A": "2"])
    }

    @Test("A response has its status and its fields")
    func response() {
        let response = HTTPResponse(
            WebhookResponse(status: 503, headers: ["Retry-After": "10"], body: "busy"))
        #expect(response.status == .serviceUnavailable)
        #expect(response.headerFields[.retryAfter] == "10")
    }
}
#endif
