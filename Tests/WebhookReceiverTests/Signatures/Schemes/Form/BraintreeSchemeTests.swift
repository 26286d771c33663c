#if Receiver
#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct BraintreeSchemeTests {
    private static let code = code(of: "PGE+")

    private static func code(of payload: String) -> String {
        let key = Array(Insecure.SHA1.hash(data: Data("private".utf8)))
        return Recipe.hex(Recipe.hmac(.sha1, key, Recipe.bytes(payload)))
    }

    @Test(
        "One of several signatures must be of the account's key",
        arguments: [
            ("bt_signature=public%7C\(code)&bt_payload=PGE%2B", true),
            ("bt_payload=PGE%2B&bt_signature=other%7C00%26public%7C\(code)", true),
            ("bt_signature=public%7C\(code(of: "PGE+\n"))&bt_payload=PGE%2B", true),
            ("bt_signature=other%7C\(code)&bt_payload=PGE%2B", false),
            ("bt_signature=public%7C&bt_payload=PGE%2B", false),
            ("bt_signature=\(code)&bt_payload=PGE%2B", false),
            ("bt_signature=public%7C\(code)&bt_payload=PGE%2B&x=1", false),
            ("bt_signature=public%7C\(code)&bt_payload=PGE%2B&bt_payload=PGE%2B", false),
            ("bt_signature=public%7C\(code)", false), ("bt_payload=PGE%2B", false), ("", false),
            ("bt_signature=\(String(repeating: "a%7Cb%26", count: 40))&bt_payload=PGE%2B", false),
        ])
    func signatures(body: String, isAccepted: Bool) throws {
        let scheme = try BraintreeScheme.braintree(publicKey: "public", privateKey: "private")
        let request = WebhookRequest(headers: [], body: Recipe.bytes(body))
        #expect(((try? scheme.verify(request)) != nil) == isAccepted)
    }

    @Test("Both keys of an account work during rotation")
    func rotation() throws {
        let scheme = try BraintreeScheme(keys: [("new", "secret"), ("public", "private")])
        let body = "bt_signature=public%7C\(Self.code)&bt_payload=PGE%2B"
        let request = WebhookRequest(headers: [], body: Recipe.bytes(body))
        #expect(try scheme.verify(request).secretIndex == 1)
        #expect(throws: SecretError.none) { try BraintreeScheme(keys: []) }
    }
}
#endif
