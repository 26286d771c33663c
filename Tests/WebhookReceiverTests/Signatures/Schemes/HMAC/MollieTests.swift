#if Receiver
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct MollieTests {
    @Test("During rotation, the signature may be in either of two fields")
    func rotation() throws {
        let body = Recipe.bytes("{}")
        let (old, new) = ("the old secret, which expires", "the new secret")
        let scheme = try HMACScheme(.mollie, secrets: [new])
        func field(_ secret: String) -> (String, String) {
            let code = Recipe.hmacSHA256(Recipe.bytes(secret), body)
            return ("X-Mollie-Signature", "sha256=" + Recipe.hex(code))
        }
        for fields in [[field(old), field(new)], [field(new), field(old)], [field(new)]] {
            _ = try scheme.verify(WebhookRequest(headers: fields, body: body))
        }
        #expect(throws: SignatureError.mismatch) {
            try scheme.verify(WebhookRequest(headers: [field(old), field(old)], body: body))
        }
        let many = Array(repeating: field(old), count: 33)
        #expect(throws: SignatureError.tooManySignatures(header: "X-Mollie-Signature", limit: 32)) {
            try scheme.verify(WebhookRequest(headers: many, body: body))
        }
    }
}
#endif
