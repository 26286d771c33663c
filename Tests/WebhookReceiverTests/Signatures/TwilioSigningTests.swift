#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct TwilioSigning {
    private let scheme: TwilioScheme
    private let body = Array("{}".utf8)

    init() throws {
        scheme = try TwilioScheme(secrets: ["a"])
    }

    private func signed(_ request: WebhookRequest) throws -> WebhookRequest {
        var request = request
        request.message.headers.fields += try scheme.sign(request, id: "m", at: TestClock.start)
        return request
    }

    @Test(
        arguments: [
            "", "?", "?a=1", "?a=1?b", "?bodySHA256=00", "?bodySHA256=00&a=1&bodySHA256=",
        ])
    func `A URL covers the body, whatever its query had`(query: String) throws {
        let url = TwilioScheme.url("https://shop.example/\(query)", covering: body)
        _ = try scheme.verify(signed(WebhookRequest(url: url, headers: [], body: body)))
        #expect(url.components(separatedBy: "bodySHA256=").count == 2)
        #expect(url.contains("a=1") == query.contains("a=1"))
    }

    @Test func `What cannot be signed is told as what it is`() throws {
        let url = "https://shop.example/?bodySHA256=00"
        #expect(throws: SigningError.bodyNotCovered) {
            try signed(WebhookRequest(url: url, headers: [], body: body))
        }
        let form = Array(String(repeating: "a=1&", count: 1000).utf8)
        #expect(throws: SigningError.tooManyFields(limit: 1000)) {
            try signed(
                WebhookRequest(
                    url: url, headers: [("Content-Type", "application/x-www-form-urlencoded")],
                    body: form))
        }
    }
}
#endif
