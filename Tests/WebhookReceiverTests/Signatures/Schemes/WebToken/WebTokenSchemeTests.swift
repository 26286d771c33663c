#if Receiver
import Foundation
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct WebTokenSchemeTests {
    private static let secret = "a secret of 24 characters"
    private static let hook = "https://shop.example/hooks"
    private static let body = #"{"event": 1}"#
    private static let digest = Recipe.hex(Recipe.sha256(Recipe.bytes(body)))
    private static let header = #"{"alg":"HS256","typ":"JWT"}"#

    private func vonage(at seconds: Double = 1_700_000_000) throws -> WebTokenScheme {
        try WebTokenScheme(.vonage, secrets: [Self.secret]) { Date(timeIntervalSince1970: seconds) }
    }

    private func monday(at seconds: Double = 1_700_000_000) throws -> WebTokenScheme {
        try WebTokenScheme(.monday(audience: Self.hook), secrets: [Self.secret]) {
            Date(timeIntervalSince1970: seconds)
        }
    }

    private func token(_ claims: String, header: String = header) -> String {
        Recipe.token(header, claims) { Recipe.hmacSHA256(Recipe.bytes(Self.secret), $0) }
    }

    private func request(_ value: String, body: String = body) -> WebhookRequest {
        WebhookRequest(headers: [("Authorization", value)], body: Array(body.utf8))
    }

    private static let vonageClaims = #"{"iat":1700000000,"payload_hash":"\#(digest)"}"#

    @Test("A token of another algorithm, or of none, is refused")
    func algorithms() throws {
        let scheme = try vonage()
        let error = SignatureError.noUsableSignature(header: "Authorization")
        for algorithm in ["none", "None", "HS384", "HS512", "RS256", "ES256", "hs256", ""] {
            let text = token(Self.vonageClaims, header: #"{"alg":"\#(algorithm)"}"#)
            #expect(throws: error) { try scheme.verify(request("Bearer " + text)) }
        }
        for header in [#"{}"#, #"{"alg":1}"#, #"{"alg":["HS256"]}"#] {
            let text = token(Self.vonageClaims, header: header)
            #expect(throws: error) { try scheme.verify(request("Bearer " + text)) }
        }
    }

    @Test("A token without a signature, or with none of its own, is refused")
    func unsigned() throws {
        let scheme = try vonage()
        let parts = token(Self.vonageClaims).split(separator: ".")
        let texts = [
            "\(parts[0]).\(parts[1]).", "\(parts[0]).\(parts[1])", "\(parts[0])", "..", "",
            "\(parts[0]).\(parts[1]).\(parts[2]).\(parts[2])", "a.b.c",
            "\(parts[0]).\(parts[1]).\(parts[2])=", " \(parts[0]).\(parts[1]).\(parts[2])",
        ]
        for text in texts {
            #expect(throws: SignatureError.malformedHeader("Authorization"), "\(text)") {
                try scheme.verify(request("Bearer " + text))
            }
        }
        #expect(throws: SignatureError.mismatch) {
            try scheme.verify(request("Bearer \(parts[0]).\(parts[1]).AAAA"))
        }
    }

    @Test("A header with a repeated name, or with extensions, is refused")
    func headers() throws {
        let scheme = try vonage()
        let headers = [
            #"{"alg":"HS256","alg":"HS256"}"#, #"{"alg":"HS256","crit":["b64"],"b64":false}"#,
            #"["HS256"]"#, "HS256",
        ]
        for header in headers {
            let text = token(Self.vonageClaims, header: header)
            #expect(throws: SignatureError.malformedHeader("Authorization")) {
                try scheme.verify(request("Bearer " + text))
            }
        }
    }

    @Test("A public key is never used as a secret")
    func confusion() throws {
        let signer = try WebTokenScheme(
            .plaid, privateKey: String(repeating: "07", count: 32), keyID: "1")
        var signed = WebhookRequest(headers: [], body: Array(Self.body.utf8))
        signed.message.headers.fields = try signer.sign(
            signed, id: "1", at: ProviderSample.time)
        _ = try signer.verify(signed)
        let text = Recipe.token(
            #"{"alg":"HS256","kid":"1"}"#,
            #"{"iat":1700000000,"request_body_sha256":"\#(Self.digest)"}"#
        ) { Recipe.hmacSHA256(Recipe.bytes("any"), $0) }
        signed.message.headers["Plaid-Verification"] = text
        #expect(throws: SignatureError.noUsableSignature(header: "Plaid-Verification")) {
            try signer.verify(signed)
        }
    }

    @Test("A changed body is refused, and so is a token without its digest")
    func bodies() throws {
        let scheme = try vonage()
        let text = "Bearer " + token(Self.vonageClaims)
        #expect(try scheme.verify(request(text)).time == ProviderSample.time)
        #expect(throws: SignatureError.mismatch) { try scheme.verify(request(text, body: "{}")) }
        for claim in ["", #","payload_hash":"00""#, #","payload_hash":1"#] {
            let text = token(#"{"iat":1700000000\#(claim)}"#)
            #expect(throws: SignatureError.self) { try scheme.verify(request("Bearer " + text)) }
        }
    }

    @Test("A missing or malformed time is refused")
    func times() throws {
        let scheme = try vonage()
        let values = ["null", "-1", "1e300", #""1700000000""#, "true", "253402300800"]
        for value in values {
            let text = token(#"{"iat":\#(value),"payload_hash":"\#(Self.digest)"}"#)
            #expect(throws: SignatureError.claimNotAllowed("iat"), "\(value)") {
                try scheme.verify(request("Bearer " + text))
            }
        }
        let text = token(#"{"payload_hash":"\#(Self.digest)"}"#)
        #expect(throws: SignatureError.claimNotAllowed("iat")) {
            try scheme.verify(request("Bearer " + text))
        }
    }

    @Test("An expired token is refused, and one that is not valid yet, beyond a minute")
    func expiration() throws {
        let claims = #"{"aud":"\#(Self.hook)","exp":1700000300,"nbf":1700000000}"#
        let request = request(token(claims))
        for seconds in [1_699_999_940, 1_700_000_000, 1_700_000_359] {
            _ = try monday(at: Double(seconds)).verify(request)
        }
        let old = SignatureError.tooOld(age: .seconds(60), tolerance: .seconds(60))
        #expect(throws: old) { try monday(at: 1_700_000_360).verify(request) }
        let new = SignatureError.tooNew(ahead: .seconds(61), tolerance: .seconds(60))
        #expect(throws: new) { try monday(at: 1_699_999_939).verify(request) }
        let endless = self.request(token(#"{"aud":"\#(Self.hook)"}"#))
        #expect(throws: SignatureError.claimNotAllowed("exp")) { try monday().verify(endless) }
    }

    @Test(
        "A token for another audience is refused",
        arguments: [
            (#""https://shop.example/hooks""#, true),
            (#"["a", "https://shop.example/hooks"]"#, true),
            (#""https://shop.example/hook""#, false), (#""HTTPS://shop.example/hooks""#, false),
            ("[]", false), ("null", false), (#"{"https://shop.example/hooks": 1}"#, false),
        ])
    func audience(value: String, isAccepted: Bool) throws {
        let request = request(token(#"{"aud":\#(value),"exp":1700000300}"#))
        let scheme = try monday()
        if isAccepted {
            _ = try scheme.verify(request)
        } else {
            #expect(throws: SignatureError.claimNotAllowed("aud")) { try scheme.verify(request) }
        }
    }

    @Test("Both secrets work during rotation, and the matching one is reported")
    func rotation() throws {
        let both = try WebTokenScheme(
            .vonage, secrets: ["another secret, which is new", Self.secret])
        let delivery = try both.verify(request("bearer " + token(Self.vonageClaims)))
        #expect(delivery.secretIndex == 1)
        #expect(throws: SecretError.none) { try WebTokenScheme(.vonage, secrets: []) }
        #expect(throws: SecretError.notForTokens(.es256)) {
            try WebTokenScheme(.plaid, secrets: [Self.secret])
        }
    }

    @Test("A token that does not sign the body is not recorded, and is checked with the head")
    func heads() throws {
        #expect(try monday().sentSecrets == [.header("Authorization")])
        #expect(try vonage().sentSecrets == [])
        let text = "Bearer " + token(Self.vonageClaims)
        #expect(try vonage().checkHead(request(text, body: "")) == ProviderSample.time)
        #expect(throws: SignatureError.mismatch) {
            try monday().checkHead(request(String(text.dropFirst(7).dropLast(4)) + "AAAA"))
        }
        let long = String(repeating: "A", count: 20_000)
        #expect(throws: SignatureError.malformedHeader("Authorization")) {
            try vonage().checkHead(request("Bearer " + long))
        }
    }
}
#endif
