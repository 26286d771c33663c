#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

/// Nobody can make a new identifier from signed content, where a format signs an identifier.
@Suite struct SignedIdentifierTests {
    private static let time = Date(timeIntervalSince1970: 1_700_000_000)

    private func scheme(_ template: String) throws -> HMACScheme {
        let content = try SignedContent(template: template)
        return try HMACScheme(
            HMACFormat(
                signatureHeader: "X-Signature", content: content,
                timestampHeader: content.parts.contains(.timestamp) ? "X-Time" : nil,
                idHeader: "X-ID"),
            secrets: ["secret"])
    }

    private func signed(
        _ scheme: HMACScheme, id: String, account: String = "8"
    ) throws -> WebhookRequest {
        var request = WebhookRequest(
            url: "https://shop.com/?a=1", headers: [("X-Account", account)],
            body: Array("{}".utf8))
        request.message.headers.fields += try scheme.sign(request, id: id, at: Self.time)
        return request
    }

    @Test(
        "An identifier that is adjacent to a variable part is refused",
        arguments: [
            "{id}{timestamp}.{body}", "{timestamp}{id}{body}", "{id}{header:X}{body}",
            "{url}{id}.{body}", "{body}.{id}{id}",
        ])
    func adjacentParts(template: String) {
        #expect(throws: SignatureFormatError.idNotSeparated) { try scheme(template) }
    }

    @Test(
        "An identifier may contain its separator from a time or the body",
        arguments: [
            ("{id}.{timestamp}.{body}", "a.b"), ("{id}-{timestamp}-{body}", "0f-1e"),
            ("v0:{id}:{body}", "a:b"), ("{id}{body}", "a"), ("{body}{id}", "a"),
            ("{url}|{id}|{body}", "a.b"), ("{header:X-Account}:{id}.{body}", "a.b"),
        ])
    func timeAndBody(template: String, id: String) throws {
        let scheme = try scheme(template)
        #expect(try scheme.verify(signed(scheme, id: id)).id == id)
    }

    @Test("The separator between an identifier and a header field may be in neither of them")
    func headerDelimiter() throws {
        let scheme = try scheme("{header:X-Account}::{id}::{body}")
        #expect(try scheme.verify(signed(scheme, id: "a")).id == "a")

        var request = try signed(scheme, id: "a", account: "8:")
        #expect(throws: SignatureError.malformedHeader("X-Account")) { try scheme.verify(request) }
        request.message.headers["X-Account"] = "8"
        request.message.headers["X-ID"] = ":a"
        #expect(throws: SignatureError.malformedHeader("X-ID")) { try scheme.verify(request) }
        #expect(throws: SigningError.identifierNotAllowed) { try signed(scheme, id: ":a") }
    }

    @Test("The separator between an identifier and a URL may not be in the identifier")
    func urlDelimiter() throws {
        let scheme = try scheme("{url}|{id}|{body}")
        #expect(throws: SigningError.identifierNotAllowed) { try signed(scheme, id: "a|b") }
        var request = try signed(scheme, id: "b")
        request.message.headers["X-ID"] = "a|b"
        #expect(throws: SignatureError.malformedHeader("X-ID")) { try scheme.verify(request) }
    }

    @Test(
        "An identifier consists of visible ASCII characters",
        arguments: ["", "a b", "é", "a\u{7F}"])
    func characters(id: String) throws {
        let scheme = try scheme("{id}.{body}")
        var request = try signed(scheme, id: "a")
        request.message.headers["X-ID"] = id
        #expect(throws: SignatureError.malformedHeader("X-ID")) { try scheme.verify(request) }
        #expect(throws: SigningError.identifierNotAllowed) { try signed(scheme, id: id) }
    }
}
#endif
