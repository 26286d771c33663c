#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct TwilioSigningTests {
    private let scheme: TwilioScheme
    private let body = Array("{}".utf8)

    init() throws {
        scheme = try TwilioScheme(secrets: ["a"])
    }

    private func signed(
        _ request: WebhookRequest, by other: TwilioScheme? = nil
    ) throws -> WebhookRequest {
        var request = request
        request.message.headers.fields += try (other ?? scheme)
            .sign(request, id: "m", at: SchemeSample.time)
        return request
    }

    private func form(_ url: String, _ text: String = "Body=Hi&From=%2B15550100") -> WebhookRequest
    {
        WebhookRequest(
            url: url, headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(text.utf8))
    }

    @Test(
        "A URL covers the body, whatever its query was",
        arguments: [
            "", "?", "?a=1", "?a=1?b", "?bodySHA256=00", "?bodySHA256=00&a=1&bodySHA256=",
        ])
    func coveringURL(query: String) throws {
        let url = TwilioScheme.url("https://shop.example/\(query)", covering: body)
        _ = try scheme.verify(signed(WebhookRequest(url: url, headers: [], body: body)))
        #expect(url.components(separatedBy: "bodySHA256=").count == 2)
        #expect(url.contains("a=1") == query.contains("a=1"))
    }

    @Test("Each reason not to sign has its own error")
    func errors() throws {
        let url = "https://shop.example/?bodySHA256=00"
        #expect(throws: SigningError.bodyNotCovered) {
            try signed(WebhookRequest(url: url, headers: [], body: body))
        }
        let fields = String(repeating: "a=1&", count: 1000)
        #expect(throws: SigningError.tooManyFields(limit: 1000)) {
            try signed(form(url, fields))
        }
    }

    @Test(
        "A URL matches with and without the default port",
        arguments: [
            ("https://shop.example/a?b=1", "https://shop.example:443/a?b=1"),
            ("https://shop.example", "https://shop.example:443"),
            ("http://shop.example/", "http://shop.example:80/"),
            ("HTTPS://shop.example?a=/:8", "HTTPS://shop.example:443?a=/:8"),
            ("https://name:pass@shop.example/", "https://name:pass@shop.example:443/"),
            ("https://[2001:db8::1]/", "https://[2001:db8::1]:443/"),
        ])
    func defaultPort(url: String, other: String) throws {
        for (received, called) in [(url, other), (other, url)] {
            var request = try signed(form(called))
            request.url = received
            _ = try scheme.verify(request)
        }
    }

    @Test("A URL with another port also matches the URL without a port")
    func otherPort() throws {
        var request = try signed(form("https://shop.example/"))
        request.url = "https://shop.example:8443/"
        _ = try scheme.verify(request)
    }

    @Test(
        "A different URL does not match",
        arguments: [
            ("https://shop.example/", "http://shop.example/"),
            ("https://shop.example/", "https://shop.example:80/x"),
            ("https://shop.example:8443/", "https://shop.example/"),
            ("https://shop.example/", "https://other.example/"),
            ("https://shop.example/", "https://shop.example/?"),
            ("https://shop.example/", "shop.example"), ("https://shop.example/", "https://"),
        ])
    func otherURL(signedURL: String, url: String) throws {
        var request = try signed(form(signedURL))
        request.url = url
        #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
    }

    @Test("A body that the URL does not cover is refused")
    func uncoveredBody() throws {
        for url in ["https://shop.example/", "https://shop.example/?bodySHA256=00"] {
            var request = try signed(WebhookRequest(url: url, headers: [], body: []))
            request.message.body = body
            #expect(throws: SignatureError.mismatch) { try scheme.verify(request) }
        }
    }
}
#endif
