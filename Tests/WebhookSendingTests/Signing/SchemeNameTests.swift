#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver
import WebhookSending

@Suite struct SchemeNameTests {
    private let url =
        "https://shop.example/webhooks?bodySHA256="
        + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    private let time = Date(timeIntervalSince1970: 1_800_000_000)

    @Test("Each scheme verifies what it signs", arguments: SchemeName.allCases)
    func roundTrip(name: SchemeName) async throws {
        let scheme = try name.scheme(
            secrets: ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], url: url,
            format: HMACFormat(
                signatureHeader: "X-Sig", content: SignedContent(template: "{timestamp}.{body}"),
                timestampHeader: "X-Time"))
        var request = WebhookRequest(url: url, headers: [], body: Array("{}".utf8))
        request.message.headers.fields += try scheme.sign(request, id: "msg_1", at: time)
        _ = try await scheme.verify(request)
        request.message.body.append(UInt8(ascii: " "))
        if name != .unsigned {
            await #expect(throws: SignatureError.self) { try await scheme.verify(request) }
        }
    }

    @Test("The scheme 'hmac' requires a format")
    func hmacFormat() {
        #expect(throws: SchemeNameError.noFormat) {
            try SchemeName.hmac.scheme(secrets: ["s"], url: url)
        }
    }
}
#endif
